"""What pages call the things that stand around an article: tables of words."""

from typing import Final

from claims.extraction.wording.word_table import table

#: Elements that hold no words of an article, whatever they are called.
ELEMENTS: Final = table(
    "script style noscript template nav footer button select option input textarea iframe "
    "svg math canvas object embed applet audio video picture source track map area meta link "
    "base title figcaption caption dialog menu progress meter datalist rp rt"
)
#: What a reader does not see.
UNSEEN: Final = ("script", "style", "noscript", "template", "svg", "iframe", "object")
#: These are furniture unless they hold a good part of the page's prose.
WEAK_ELEMENTS: Final = table("aside form fieldset details")
ROLES: Final = table(
    "navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar "
    "tooltip"
)
#: Out with these even where they hold most of the page's words.
ALWAYS: Final = table("cookie cookies consent gdpr onetrust cmp didomi disqus outbrain taboola")
#: Classes and ids that begin with one of these, and have no more than one word after it, hold
#: what readers wrote.
READERS: Final = table(
    "comment comments kommentar kommentare commentaires comentarios komentarze commenti "
    "komentare comentários respond disqus leserkommentare"
)
#: One of these among the words of a class or id is enough.
STRONG: Final = table(
    "support padtrymka factbox faktaboks faktaruta "
    "caption captions figcaption credit credits copyright breadcrumb breadcrumbs share sharing "
    "sharebar shares social socials addthis sharethis comment comments community kommentar "
    "kommentare commentaires comentarios komentarze replies respond newsletter newsletters "
    "subscribe donate donation donations popup modal overlay lightbox advert advertisement "
    "advertising ads adslot banner sponsor sponsored sponsors promo promos promotion promobox "
    "recommended recommendation recommendations recirculation trending popular related relateds "
    "sidebar navigation navbar nav toolbar pagination pager tags taglist keywords byline bylines "
    "author authors bio signup login toc pullquote pullquotes carousel slideshow slider ticker "
    "tooltip visuallyhidden offscreen screenreader rating ratings poll quiz survey feedback "
    "reactions likes reply moderator privacy"
)
#: These too, unless the element holds more than a scrap of the page's prose.
WEAK: Final = table(
    "footer footnote header metadata infobox topper masthead gallery photo image images img media "
    "thumb thumbnail video audio player date dates timestamp published publication updated tag "
    "topic topics category categories kicker eyebrow overline rubric badge label disclaimer "
    "message alert more readmore latest next prev previous follow whatsapp podcast partner "
    "partners shop affiliate product widget widgets links playlist ad skip license rights sources "
    "profile avatar button btn cta subscription menu hidden sr noprint print donor"
)
#: What a paragraph, a heading or an inline element may be called, and is then no text.
OF_A_LINE: Final = table(
    "caption captions figcaption credit credits copyright breadcrumb breadcrumbs byline bylines "
    "author authors share newsletter related relateds readmore tags comments visuallyhidden "
    "podpis podpisi подпись bildunterschrift legende leyenda didascalia foto "
    "screenreader offscreen timestamp pullquote advert advertisement kicker eyebrow overline"
)
#: Two words that follow one another in a class or id.
PAIRS: Final = table(
    "read_more read_also see_also most_read pull_quote more_on more_from more_stories "
    "more_news also_read also_like read_next up_next sign_up log_in side_bar bread_crumb "
    "bread_crumbs share_bar author_bio about_author post_meta entry_meta article_meta "
    "article_info table_contents skip_link screen_reader call_action sr_only visually_hidden "
    "news_letter top_stories latest_news other_news you_may you_might editors_picks "
    "story_package further_reading image_source photo_source support_us"
)
#: Furniture where the element holds a link.
LINKED: Final = table("teaser teasers")
#: Beginnings of classes that only say what an element has, or what it is about.
MODIFIERS: Final = (
    "tag-",
    "category-",
    "type-",
    "status-",
    "format-",
    "post-type",
    "field--label",
    "field-label",
    "field--type",
    "field-type",
    "elementor-",
    "l-",
    "hidden-",
    "print-",
    "cmp-",
    "has-",
    "with-",
    "is-",
    "no-",
    "not-",
    "js-",
    "hide-",
    "show-",
    "u-",
    "wp-block-",
)
#: Pairs of words by which pages call the article's own text: such an element is no furniture.
OF_AN_ARTICLE: Final = table("article story entry post news main page single blog rich")
#: Such pairs written as one word.
TEXT_IN_ONE_WORD: Final = table(
    "articlebody bodytext articletext storybody storytext posttext newstext"
)
TEXT_OF_IT: Final = table("body content text copy paragraph p wrapper container txt main section")
