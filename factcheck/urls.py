"""Addresses of the site. Other people's links and scripts rely on them."""

from django.contrib import admin
from django.templatetags.static import static
from django.urls import URLResolver, path, re_path
from django.views.generic import RedirectView

from claims import sitemaps
from claims.views import (
    calendar,
    claim,
    claims,
    corrections,
    downloads,
    errors,
    home,
    languages,
    method,
    outlets,
    previews,
    search,
    sources,
    speakers,
    standing,
    threads,
    topics,
    versus,
)
from claims.views.languages import of_no_language

FORMAT = r"(?P<format_name>[a-z.]+)$"

#: For readers, in each language: the others than English begin with /be/, /ru/ or /uk/.
PAGES = [
    path("", home.home, name="home"),
    path("about/", home.about, name="about"),
    path("about/method/", method.method, name="method"),
    path("about/corrections/", corrections.corrections, name="corrections"),
    path("about/complaints/", standing.complaints, name="complaints"),
    path("about/endorsement/", standing.endorsement, name="endorsement"),
    path("about/funding/", standing.funding, name="funding"),
    path("speakers/", speakers.speaker_list, name="speakers"),
    path("speakers/<slug:slug>/", speakers.speaker, name="speaker"),
    path("search/", search.search_page, name="search"),
    path("search/at-once/", search.search_at_once, name="search-at-once"),
    path("claims/", claims.claim_list, name="claims"),
    path("claims/<int:pk>/", claim.claim, name="claim"),
    path("claims/<int:pk>/<slug:slug>/", claim.claim, name="claim"),
    path("embed/claims/<int:pk>/", claim.embed, name="embed"),
    path("claims/<int:pk>/<slug:slug>/thread/", threads.thread, name="thread"),
    path("preview/<str:token>/", previews.preview, name="preview"),
    path("topics/", topics.topic_list, name="topics"),
    path("topics/<slug:slug>/", topics.topic, name="topic"),
    path("outlets/", outlets.outlet_list, name="outlets"),
    path("outlets/<slug:slug>/", outlets.outlet, name="outlet"),
    path("calendar/", calendar.years, name="calendar"),
    path("calendar/<int:number>/", calendar.year, name="calendar-year"),
    path("sources/", sources.source_list, name="sources"),
    path("sources/<int:pk>/", sources.source, name="source"),
    path("versus/<slug:first>/<slug:second>/", versus.versus, name="versus"),
]

#: Files and what programs read: the same for all, without a prefix.
FILES = [
    re_path(r"^claims\." + FORMAT, of_no_language(downloads.claims), name="download"),
    re_path(r"^speakers/(?P<slug>[-\w]+)/claims\." + FORMAT, of_no_language(downloads.of_speaker)),
    re_path(r"^topics/(?P<slug>[-\w]+)/claims\." + FORMAT, of_no_language(downloads.of_topic)),
    re_path(r"^outlets/(?P<slug>[-\w]+)/claims\." + FORMAT, of_no_language(downloads.of_outlet)),
    re_path(r"^sources/(?P<pk>[0-9]{1,18})/claims\." + FORMAT, of_no_language(downloads.of_source)),
    path("about/corrections.atom", of_no_language(corrections.feed), name="corrections-feed"),
    path("oembed/", of_no_language(claim.oembed), name="oembed"),
    re_path(
        r"^versus/(?P<first>[-\w]+)/(?P<second>[-\w]+)/claims\." + FORMAT,
        of_no_language(versus.download),
    ),
    path("robots.txt", of_no_language(errors.robots), name="robots"),
    path(
        "favicon.ico",
        of_no_language(RedirectView.as_view(url=static("claims/favicon.svg"), permanent=True)),
    ),
    path("sitemap.xml", of_no_language(sitemaps.index)),
    path("sitemap-<slug:name>-<int:number>.xml", of_no_language(sitemaps.section)),
]

#: Ways to a language that keep it in a cookie. The desk has no prefix, so each language has one.
CHOICES = [
    re_path(r"^(?P<language>en)/(?P<rest>.*)$", languages.choose),
    re_path(r"^(?P<language>be|ru|uk)/(?P<rest>admin/.*)$", languages.choose),
]

urlpatterns = [
    *CHOICES,
    *FILES,
    path("admin/", admin.site.urls),
    URLResolver(languages.Pages(), PAGES),
]

handler404 = errors.not_found
handler400 = errors.refused
