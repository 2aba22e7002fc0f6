"""How a record of a test is made: as editors make it, through the services."""

from typing import Any

from factory.django import DjangoModelFactory

from claims import dates, services
from claims.models import Days


class RecordFactory(DjangoModelFactory):
    """Makes a record through `save_record`: validated, with history, counts and search kept."""

    class Meta:
        abstract = True
        skip_postgeneration_save = True

    @classmethod
    def _adjust_kwargs(cls, **kwargs: Any) -> dict[str, Any]:
        model = cls._meta.get_model_class()
        for name in [each for each in kwargs if isinstance(getattr(model, each, None), Days)]:
            days = dates.parse(kwargs.pop(name))
            kwargs[f"{name}_first"], kwargs[f"{name}_last"] = days.first, days.last
        return kwargs

    @classmethod
    def _create(cls, model_class: type, *args: Any, **kwargs: Any) -> Any:
        return services.save_record(model_class(*args, **kwargs), by=None)
