"""What pages call the things that stand around an article: tables of words."""

from typing import Final

from .word_table import table

#: Elements that hold no words of an article, whatever they are called.
ELEMENTS: Final = table(
    "script style noscript template nav footer form button select option input textarea iframe "
    "svg math canvas object embed applet audio video picture source track map area head meta link "
    "base title figcaption caption dialog menu progress meter fieldset datalist rp rt"
)
ROLES: Final = table(
    "navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar "
    "tooltip tablist form button note"
)
#: One of these among the words of a class or id is enough.
STRONG: Final = table(
    "caption captions figcaption credit credits copyright breadcrumb breadcrumbs share sharing "
    "sharebar shares social socials addthis sharethis comment comments disqus respond newsletter "
    "newsletters subscribe subscription paywall donate donation donations cookie cookies consent "
    "gdpr popup modal overlay lightbox advert advertisement advertising ads adslot banner "
    "sponsor sponsored sponsors promo promos promotion promobox outbrain taboola recommended "
    "recommendation recommendations recirculation trending popular related relateds "
    "sidebar navigation navbar nav menu toolbar pagination pager "
    "tags taglist keywords byline bylines author authors bio signup login "
    "toc pullquote pullquotes teaser teasers carousel slideshow slider "
    "ticker tooltip hidden visuallyhidden offscreen screenreader sr print noprint rating ratings "
    "poll quiz survey widget widgets feedback correction-form reactions likes print-only"
)
#: These are too, unless the element holds a good part of the page's prose.
WEAK: Final = table(
    "footer footnote header aside meta metadata info infobox topper masthead gallery photo image "
    "images img media thumb thumbnail video audio player map share-count date dates timestamp "
    "published publication updated tag topic topics category categories section-label kicker "
    "eyebrow overline rubric badge label note notice disclaimer message alert box more readmore "
    "also most latest read next prev previous follow whatsapp telegram app podcast partner "
    "partners shop affiliate product widget links link list-related playlist ad bottom skip "
    "license rights source sources contact profile avatar button btn cta"
)
#: Two words that follow one another in a class or id.
PAIRS: Final = table(
    "read_more read_also see_also most_read pull_quote more_on more_from more_stories "
    "more_news also_read also_like read_next up_next sign_up log_in side_bar bread_crumb "
    "bread_crumbs share_bar author_bio about_author post_meta entry_meta article_meta "
    "article_info table_contents skip_link print_only screen_reader call_action in_brief "
    "news_letter top_stories latest_news other_news you_may you_might editors_picks "
    "story_package further_reading image_source photo_source support_us"
)
#: Words by which pages call the body of the article.
BODY_NAMES: Final = table(
    "articlebody article_body article-body entry-content post-content story-body storybody "
    "article-content articlecontent article-text articletext article__body article__text "
    "article__content story-content story-text post-body content-body news-text newstext "
    "news-detail text-content body-text article-body-content td-post-content c-entry-content "
    "rich-text wysiwyg"
)
