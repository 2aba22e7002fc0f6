"""Topics are a tree, and each has names in several languages."""

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from claims.models import parents, with_ancestors, with_descendants
from tests.factories import TopicFactory

#:    1         5
#:   / \
#:  2   3
#:  |
#:  4
TREE = {1: None, 2: 1, 3: 1, 4: 2, 5: None}


@pytest.mark.parametrize(
    ("topics", "found"),
    [([], set()), ([1], {1}), ([4], {1, 2, 4}), ([3, 4], {1, 2, 3, 4}), ([4, 5], {1, 2, 4, 5})],
)
def test_a_claim_under_a_topic_is_under_all_topics_above_it(topics, found):
    assert with_ancestors(topics, TREE) == found


@pytest.mark.parametrize(("topic", "found"), [(1, {1, 2, 3, 4}), (2, {2, 4}), (4, {4}), (5, {5})])
def test_a_topic_holds_all_topics_below_it(topic, found):
    assert with_descendants(topic, TREE) == found


def test_a_circle_in_the_data_ends_the_climb():
    circle = {1: 2, 2: 1}

    assert with_ancestors([1], circle) == with_descendants(1, circle) == {1, 2}


@pytest.mark.django_db
def test_the_tree_is_read_in_one_query(django_assert_num_queries):
    top = TopicFactory()
    below = [TopicFactory(parent=top) for _ in range(3)]

    with django_assert_num_queries(1):
        tree = parents()

    assert tree == {top.pk: None, **{topic.pk: top.pk for topic in below}}


@pytest.mark.django_db
def test_a_topic_cannot_move_below_itself():
    top = TopicFactory()
    bottom = TopicFactory(parent=TopicFactory(parent=top))
    top.parent = bottom

    with pytest.raises(ValidationError) as caught:
        top.full_clean()

    assert caught.value.message_dict == {"parent": ["A topic cannot be part of itself."]}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "Abkhazia"),
        ("ru", "Абхазия"),
        ("be", "Абхазія"),
        ("uk", "Abkhazia"),
        (None, "Abkhazia"),
    ],
)
def test_a_topic_is_called_by_its_name_in_the_readers_language(language, name):
    topic = TopicFactory(named={"en": "Abkhazia", "ru": "Абхазия", "be": "Абхазія"})

    with translation.override(language):
        assert str(topic) == name


@pytest.mark.django_db
def test_a_topic_without_names_is_called_by_its_address():
    assert str(TopicFactory(slug="abkhazia")) == "abkhazia"
