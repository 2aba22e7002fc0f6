"""Addresses of the site. Other people's links and scripts rely on them."""

from django.contrib import admin
from django.contrib.sitemaps import views as sitemap_views
from django.templatetags.static import static
from django.urls import path, re_path
from django.views.generic import RedirectView

from claims.sitemaps import SITEMAPS
from claims.views import (
    claims,
    downloads,
    errors,
    home,
    previews,
    sources,
    speakers,
    topics,
    versus,
)

FORMAT = r"(?P<format_name>[a-z.]+)$"

urlpatterns = [
    path("", home.home, name="home"),
    path("about/", home.about, name="about"),
    path("speakers/", speakers.speaker_list, name="speakers"),
    path("speakers/<slug:slug>/", speakers.speaker, name="speaker"),
    re_path(r"^speakers/(?P<slug>[-\w]+)/claims\." + FORMAT, downloads.of_speaker),
    path("claims/", claims.claim_list, name="claims"),
    re_path(r"^claims\." + FORMAT, downloads.claims, name="download"),
    path("claims/<int:pk>/", claims.claim),
    path("claims/<int:pk>/<slug:slug>/", claims.claim, name="claim"),
    path("preview/<str:token>/", previews.preview, name="preview"),
    path("topics/<slug:slug>/", topics.topic, name="topic"),
    re_path(r"^topics/(?P<slug>[-\w]+)/claims\." + FORMAT, downloads.of_topic),
    path("sources/<int:pk>/", sources.source, name="source"),
    re_path(r"^sources/(?P<pk>[0-9]{1,18})/claims\." + FORMAT, downloads.of_source),
    path("versus/<slug:first>/<slug:second>/", versus.versus, name="versus"),
    path("robots.txt", errors.robots),
    path("favicon.ico", RedirectView.as_view(url=static("claims/favicon.svg"), permanent=True)),
    path("sitemap.xml", sitemap_views.index, {"sitemaps": SITEMAPS}),
    path(
        "sitemap-<section>.xml",
        sitemap_views.sitemap,
        {"sitemaps": SITEMAPS},
        name="django.contrib.sitemaps.views.sitemap",
    ),
    path("admin/", admin.site.urls),
]

handler404 = errors.not_found
handler400 = errors.refused
