package org.panelwatch.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panelwatch.question.Answers;
import org.panelwatch.question.cases.Case;
import org.panelwatch.question.cases.CaseList;
import org.panelwatch.question.cases.CaseOrder;
import org.panelwatch.question.cases.Cases;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Include;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/decisions}: the decisions themselves, the same for the same keys as on the page {@code /cases}. */
@RestController
@Tag(name = "Decisions")
class DecisionEndpoint {

    private final Answers answers;

    DecisionEndpoint(Answers answers) {
        this.answers = answers;
    }

    @GetMapping(value = Api.DECISIONS, produces = MediaType.APPLICATION_JSON_VALUE)
    @TakesSelection(list = true)
    @Operation(
            operationId = "decisions",
            summary = "The decisions of a selection, page by page",
            description =
                    "One entry is one officer in one case: the first decision and all that followed. A page beyond"
                            + " the last is empty. The order is stable: decisions of equal place stand newest first, then by id.")
    ResponseEntity<DecisionPage> list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> keys) {
        Asked asked = Asked.list(keys, answers);
        Selection selection = asked.selection();
        Release release = answers.release(selection);
        CaseList.Ids found = CaseList.ids(release, selection, asked.order(), asked.size());
        List<DecisionBody> decisions = Cases.all(release, found.ids()).stream()
                .map(one -> DecisionBody.of(one.asOf(selection.asOf())))
                .toList();
        Map<String, String> links = links(asked, found.total());
        DecisionPage page = new DecisionPage(
                ReleaseStampBody.of(release, selection.isFrozen()),
                KeyBody.plain(selection),
                found.total(),
                everything(release, selection) - found.total(),
                asked.order().page(),
                asked.size(),
                pages(found.total(), asked.size()),
                sort(asked.order()),
                decisions,
                links);
        return OpenReading.answer(release, selection.isFrozen())
                .header(HttpHeaders.LINK, header(links))
                .body(page);
    }

    @GetMapping(value = Api.DECISIONS + "/{hearing_id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @TakesSelection(only = {"as_of", "release"})
    @Operation(
            operationId = "decision",
            summary = "One case",
            description = "The case that a hearing belongs to, be it the first of the case or a later one.")
    ResponseEntity<DecisionBody> one(
            @Parameter(description = "The id of a hearing", example = "metropolitan-2021-001")
                    @PathVariable("hearing_id")
                    String hearingId,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> keys) {
        Selection selection = Asked.selection(keys, answers);
        Release release = answers.release(selection);
        Case found = Cases.find(release, hearingId)
                .filter(one -> isThere(one, selection.asOf()))
                .orElseThrow(() -> new Unknown(
                        "hearing_id",
                        hearingId,
                        "There is no decision '" + hearingId + "' in the data",
                        List.of("an id such as metropolitan-2021-001")));
        return OpenReading.answer(release, selection.isFrozen()).body(DecisionBody.of(found.asOf(selection.asOf())));
    }

    private static boolean isThere(Case one, @Nullable LocalDate day) {
        return day == null || !one.steps().getFirst().decidedOn().last().isAfter(day);
    }

    private static int everything(Release release, Selection selection) {
        Selection all = selection.withInclude(EnumSet.allOf(Include.class));
        return CaseList.ids(release, all, CaseOrder.USUAL, 1).total();
    }

    private static int pages(int total, int size) {
        return Math.max(1, (total + size - 1) / size);
    }

    private static String sort(CaseOrder order) {
        return (order.descending() ? "-" : "") + order.by().code();
    }

    private static Map<String, String> links(Asked asked, int total) {
        int page = asked.order().page();
        int last = pages(total, asked.size());
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", asked.page(Api.DECISIONS, page));
        links.put("first", asked.page(Api.DECISIONS, 1));
        if (page > 1) {
            links.put("prev", asked.page(Api.DECISIONS, Math.min(page - 1, last)));
        }
        if (page < last) {
            links.put("next", asked.page(Api.DECISIONS, page + 1));
        }
        links.put("last", asked.page(Api.DECISIONS, last));
        links.put("page", SelectionUrl.link("/cases", asked.selection()));
        links.put("feed", SelectionUrl.link(Api.FEED, asked.selection()));
        return links;
    }

    private static String header(Map<String, String> links) {
        return links.entrySet().stream()
                .filter(link -> List.of("first", "prev", "next", "last").contains(link.getKey()))
                .map(link -> "<" + link.getValue() + ">; rel=\"" + link.getKey() + "\"")
                .collect(Collectors.joining(", "));
    }
}
