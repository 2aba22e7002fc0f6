"""The services of replies at work."""

from claims import services
from tests.factories import ReplyFactory, published_claim
from tests.services.works import WHY, WORKS, work

__all__ = ["WORKS"]


@work
def publish_reply():
    reply = ReplyFactory(claim=published_claim())
    return lambda by: services.publish_reply(reply, by=by, why=WHY)


@work
def withdraw_reply():
    reply = services.publish_reply(ReplyFactory(claim=published_claim()), by=None)
    return lambda by: services.withdraw_reply(reply, by=by, why=WHY)
