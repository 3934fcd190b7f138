package org.panelwatch.view.cases;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.panelwatch.question.cases.CaseColumn;
import org.panelwatch.question.cases.CaseColumns;
import org.panelwatch.question.cases.CaseLine;
import org.panelwatch.question.cases.CaseList;
import org.panelwatch.question.cases.CaseOrder;
import org.panelwatch.question.cases.Listed;
import org.panelwatch.release.Release;
import org.panelwatch.view.part.CaseCells;
import org.panelwatch.view.part.CaseTable;
import org.panelwatch.vocabulary.English;

/**
 * A list of cases of any length: only the lines in sight are fetched. On a narrow screen every case is one block of lines
 * instead of a row of columns.
 */
final class CaseGrid extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** Below this many pixels a case is a block. */
    private static final int NARROW = 656;

    /** A list of no more lines than these has no scroll bar of its own. */
    private static final int SHORT = 40;

    private static final String LINK =
            "<a href=\"${item.to}\" router-link aria-label=\"${item.called}\">${item.words}</a>";

    private final Grid<CaseLine> grid = new Grid<>();
    private Grid.@Nullable Column<CaseLine> block;
    private boolean narrow;

    CaseGrid() {
        super("div");
        addClassName("case-list");
        grid.addThemeNames("no-border", "wrap-cell-content");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPageSize(100);
        add(grid);
    }

    /**
     * Shows a list from its first line.
     *
     * @param total how many cases it holds
     * @param caption what is listed, in words
     * @param address where the same list stands in another order
     */
    void show(
            Release release,
            Listed listed,
            int total,
            CaseOrder order,
            CaseColumns columns,
            CaseCells cells,
            String caption,
            Function<CaseOrder, String> address) {
        grid.getElement().setProperty("accessibleName", caption);
        grid.removeAllColumns();
        block = grid.addColumn(block(cells)).setHeader("Decisions").setRowHeader(true);
        columns.shown().forEach(column -> addColumn(column, cells, order, address));
        grid.setAllRowsVisible(total <= SHORT);
        grid.setItems(DataProvider.fromCallbacks(
                query -> CaseList.lines(release, listed, order, query.getOffset(), query.getLimit()).stream(),
                query -> total));
        fit();
    }

    private void addColumn(CaseColumn column, CaseCells cells, CaseOrder order, Function<CaseOrder, String> address) {
        Grid.Column<CaseLine> added = grid.addColumn(renderer(column, cells))
                .setKey(column.code())
                .setWidth(width(column))
                .setFlexGrow(1)
                .setRowHeader(column == CaseColumn.DATE);
        column.sort()
                .ifPresentOrElse(
                        by -> added.setHeader(CaseTable.sorting(column, by, order, address)),
                        () -> added.setHeader(column.label()));
    }

    private static String width(CaseColumn column) {
        return switch (column) {
            case RANK -> "7rem";
            case SERVICE, PROCEEDING, CHAIR, DECISIONS -> "6.5rem";
            case FINDING -> "6.75rem";
            case DATE, REGION, CONDUCT, SANCTION, STANDS, REPORTER, SOURCE -> "7.5rem";
            case FORCE -> "8rem";
        };
    }

    private static LitRenderer<CaseLine> renderer(CaseColumn column, CaseCells cells) {
        return switch (column) {
            case DATE ->
                link(column, cells).withProperty("to", cells::journey).withProperty("called", cells::journeyName);
            case FORCE ->
                link(column, cells)
                        .withProperty("to", cells::force)
                        .withProperty("called", line -> cells.words(column, line));
            case SOURCE ->
                words(
                                "<a href=\"${item.to}\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">${item.words}</a>",
                                column,
                                cells)
                        .withProperty("to", CaseLine::url);
            default -> words("<span>${item.words}</span>", column, cells);
        };
    }

    private static LitRenderer<CaseLine> link(CaseColumn column, CaseCells cells) {
        return words(LINK, column, cells);
    }

    private static LitRenderer<CaseLine> words(String template, CaseColumn column, CaseCells cells) {
        return LitRenderer.<CaseLine>of(template).withProperty("words", line -> cells.words(column, line));
    }

    /** The whole case in one cell, for narrow screens. */
    private static LitRenderer<CaseLine> block(CaseCells cells) {
        return words(
                        "<div class=\"case-block\">" + LINK
                                + "<b>${item.force}</b><span>${item.about}</span><span>${item.outcome}</span>"
                                + "<span class=\"quiet\">Now: ${item.stands}</span></div>",
                        CaseColumn.DATE,
                        cells)
                .withProperty("to", cells::journey)
                .withProperty("called", cells::journeyName)
                .withProperty("force", line -> cells.words(CaseColumn.FORCE, line))
                .withProperty("about", line -> joined(cells, line, CaseColumn.CONDUCT, CaseColumn.RANK))
                .withProperty("outcome", line -> joined(cells, line, CaseColumn.FINDING, CaseColumn.SANCTION))
                .withProperty("stands", line -> English.lower(cells.words(CaseColumn.STANDS, line)));
    }

    private static String joined(CaseCells cells, CaseLine line, CaseColumn one, CaseColumn other) {
        return String.join(" · ", List.of(cells.words(one, line), cells.words(other, line)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Page page = event.getUI().getPage();
        page.retrieveExtendedClientDetails(details -> narrow(details.getWindowInnerWidth()));
        var listening = page.addBrowserWindowResizeListener(resize -> narrow(resize.getWidth()));
        addDetachListener(detach -> listening.remove());
    }

    private void narrow(int width) {
        narrow = width > 0 && width < NARROW;
        fit();
    }

    private void fit() {
        grid.getColumns().forEach(column -> column.setVisible(narrow == column.equals(block)));
    }
}
