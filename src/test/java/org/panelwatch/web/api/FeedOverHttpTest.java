package org.panelwatch.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class FeedOverHttpTest extends AskingApi {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String FEED = "/api/v1/decisions.atom";

    private Document feed(String query) throws Exception {
        HttpResponse<String> answer = get(FEED + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/atom+xml;charset=UTF-8");
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        return parsers.newDocumentBuilder().parse(new InputSource(new StringReader(answer.body())));
    }

    private static List<Element> elements(Element in, String name) {
        NodeList found = in.getChildNodes();
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .filter(node -> ATOM.equals(node.getNamespaceURI()) && name.equals(node.getLocalName()))
                .map(Element.class::cast)
                .toList();
    }

    private static String one(Element in, String name) {
        assertThat(elements(in, name)).as(name).hasSize(1);
        return elements(in, name).getFirst().getTextContent();
    }

    private static String link(Element in, String rel) {
        return elements(in, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(rel))
                .findFirst()
                .orElseThrow()
                .getAttribute("href");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?force=metropolitan", "?basis=final&include=challenged", "?force=kent&to=1901"})
    void itHasWhatAFeedMustHave(String query) throws Exception {
        Element feed = feed(query).getDocumentElement();
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(link(feed, "self")).startsWith("http").contains(FEED);
        assertThat(one(elements(feed, "author").getFirst(), "name")).isEqualTo("Panelwatch");
        List<String> ids = new ArrayList<>(List.of(one(feed, "id")));
        OffsetDateTime newest = OffsetDateTime.parse(one(feed, "updated"));
        for (Element entry : elements(feed, "entry")) {
            ids.add(one(entry, "id"));
            assertThat(one(entry, "title")).isNotBlank();
            assertThat(one(entry, "summary")).endsWith(".");
            assertThat(OffsetDateTime.parse(one(entry, "updated"))).isBeforeOrEqualTo(newest);
            assertThat(link(entry, "alternate")).matches("http://[^/]+/cases/[a-z_]+-\\d{4}-\\d{3}");
        }
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("tag:[a-z.-]+,2026:/\\S+"));
    }

    /** Of the whole data, the hundred dates that a plain sort of both files puts first. */
    @Test
    void itHoldsTheHundredDecisionsMadeLast() throws Exception {
        List<Element> entries = elements(feed("?include=challenged~staff").getDocumentElement(), "entry");
        assertThat(entries).hasSize(100);
        List<String> dates = Stream.concat(rows("hearings.csv").stream(), rows("appeals.csv").stream())
                .map(row -> lastDay(row.get("decided_on")))
                .sorted((one, next) -> next.compareTo(one))
                .limit(100)
                .toList();
        assertThat(entries.stream().map(entry -> one(entry, "published").substring(0, 10)))
                .containsExactlyElementsOf(dates);
    }

    private static String lastDay(String date) {
        return switch (date.length()) {
            case 4 -> date + "-12-31";
            case 7 -> java.time.YearMonth.parse(date).atEndOfMonth().toString();
            default -> date;
        };
    }

    @Test
    void aLaterDecisionOfACaseIsAnEntryOfItsOwn() throws Exception {
        CsvRow row = rows("hearings.csv").stream()
                .filter(one -> one.get("hearing_id").equals("metropolitan-2025-001"))
                .findFirst()
                .orElseThrow();
        Element entry = elements(feed("?force=metropolitan").getDocumentElement(), "entry").stream()
                .filter(one -> one(one, "id").endsWith("/metropolitan-2025-001"))
                .findFirst()
                .orElseThrow();
        assertThat(one(entry, "title"))
                .isEqualTo("Metropolitan Police Service, 20 June 2025: fresh decision, misconduct hearing."
                        + " Would have been dismissed");
        assertThat(one(entry, "summary")).contains("Decision 4 of 4 in this case.");
        assertThat(link(entry, "alternate")).endsWith("/cases/metropolitan-2021-001");
        assertThat(link(entry, "via")).isEqualTo(row.get("source_url"));
    }

    @Test
    void anotherFormIsNotToBeHad() throws Exception {
        assertThat(get(FEED, "Accept", "application/json").statusCode()).isEqualTo(406);
        assertThat(get(FEED, "Accept", "application/atom+xml, */*;q=0.1").statusCode())
                .isEqualTo(200);
    }
}
