package org.frontdoor.central.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.frontdoor.central.catalog.Catalog;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.catalog.PlaceNeed;
import org.frontdoor.model.catalog.Question;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.program.Wording;
import org.jspecify.annotations.Nullable;

/// The catalog and the knowledge base for integrators.
public final class CatalogRoutes {
    private final Catalog catalog;

    public CatalogRoutes(Catalog catalog) {
        this.catalog = catalog;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/services", Access.SIGNED_IN, this::services),
                Route.get("/services/{code}", Access.SIGNED_IN, this::service),
                Route.get("/agencies", Access.SIGNED_IN, this::agencies),
                Route.get("/articles", Access.SIGNED_IN, this::articles),
                Route.get("/articles/{slug}", Access.SIGNED_IN, this::article));
    }

    record Items(List<?> items) {}

    /// A service in a list. `group` is the group of the catalog, `phase` is `null` where none is planned.
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ServiceItem(
            String code,
            String name,
            String verb,
            String group,
            List<String> agencies,
            Handling handling,
            @Nullable Integer phase,
            boolean intakeLater,
            Wording plainName,
            Map<String, List<String>> keywords,
            PlaceNeed place) {
        static ServiceItem of(Service service) {
            return new ServiceItem(
                    service.code(),
                    service.name(),
                    service.verb(),
                    service.catalogGroup(),
                    service.agencies(),
                    service.handling(),
                    service.phase(),
                    service.intakeLater(),
                    service.plainName(),
                    service.keywords(),
                    service.place());
        }
    }

    /// A service with its questions.
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ServicePage(
            String code,
            String name,
            String verb,
            String group,
            List<String> agencies,
            Handling handling,
            @Nullable Integer phase,
            boolean intakeLater,
            Wording plainName,
            Map<String, List<String>> keywords,
            PlaceNeed place,
            String providerGroup,
            Wording promise,
            Wording say,
            int questionsVersion,
            List<Question> questions) {
        static ServicePage of(Service service) {
            return new ServicePage(
                    service.code(),
                    service.name(),
                    service.verb(),
                    service.catalogGroup(),
                    service.agencies(),
                    service.handling(),
                    service.phase(),
                    service.intakeLater(),
                    service.plainName(),
                    service.keywords(),
                    service.place(),
                    service.group(),
                    service.promise(),
                    service.say(),
                    service.questionsVersion(),
                    service.questions());
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ArticleItem(
            String slug,
            String language,
            String title,
            List<String> keywords,
            List<String> services,
            String agency,
            @Nullable LocalDate reviewBy) {
        static ArticleItem of(Article article) {
            return new ArticleItem(
                    article.slug(),
                    article.language(),
                    article.title(),
                    article.keywords(),
                    article.services(),
                    article.agency(),
                    article.reviewBy());
        }
    }

    private void services(Exchange exchange) throws IOException {
        exchange.json(
                200,
                new Items(catalog.services().stream()
                        .sorted(Comparator.comparing(Service::code))
                        .map(ServiceItem::of)
                        .toList()));
    }

    private void service(Exchange exchange) throws IOException {
        Service found = catalog.service(exchange.path("code"))
                .orElseThrow(() -> HttpProblem.notFound("There is no service with this code."));
        exchange.json(200, ServicePage.of(found));
    }

    private void agencies(Exchange exchange) throws IOException {
        exchange.json(
                200,
                new Items(catalog.agencies().stream()
                        .sorted(Comparator.comparing(Agency::code))
                        .toList()));
    }

    private void articles(Exchange exchange) throws IOException {
        exchange.json(
                200,
                new Items(catalog.articles().stream()
                        .filter(article -> exchange.query("language")
                                .map(article.language()::equals)
                                .orElse(true))
                        .sorted(Comparator.comparing(Article::slug).thenComparing(Article::language))
                        .map(ArticleItem::of)
                        .toList()));
    }

    private void article(Exchange exchange) throws IOException {
        List<Article> all = catalog.articles(exchange.path("slug"));
        String language = exchange.query("language").orElse("en");
        Article found = all.stream()
                .filter(article -> article.language().equals(language))
                .findFirst()
                .orElseThrow(() -> HttpProblem.notFound("There is no such article in this language."));
        exchange.json(200, found);
    }
}
