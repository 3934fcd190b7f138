package org.panelwatch.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.view.Opened.all;
import static org.panelwatch.view.Opened.open;
import static org.panelwatch.view.Opened.plain;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.popover.Popover;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelwatch.Application;
import org.panelwatch.release.ReleaseRecord;
import org.panelwatch.release.Releases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Pages of an earlier release, after one decision of 2021 and one force have been added. */
@SpringBootTest(classes = Application.class)
@ViewPackages(packages = "org.panelwatch.view")
class FrozenPagesTest extends SpringBrowserlessTest {

    @TempDir
    private static Path folder;

    private static String first = "";

    @Autowired
    private Releases releases;

    @DynamicPropertySource
    static void twoReleases(DynamicPropertyRegistry properties) throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        for (String file : List.of("hearings.csv", "appeals.csv", "official.csv", "forces.csv", "releases.csv")) {
            Files.copy(Path.of("data", file), data.resolve(file));
        }
        try (Releases earlier = Releases.open(data, folder.resolve("kept/releases"))) {
            first = earlier.current().id();
        }
        append(data.resolve("forces.csv"), "atlantis,Atlantis Police,territorial,South East,England\n");
        append(
                data.resolve("hearings.csv"),
                "kent-2021-950,,,kent,2021-03-05,misconduct_hearing,,constable,serving,drugs,gross_misconduct,"
                        + "written_warning,,hearing_report,press,The Paper,https://paper.example/1,,\n");
        properties.add("panelwatch.data", data::toString);
        properties.add("panelwatch.kept", () -> folder.resolve("kept").toString());
    }

    private static void append(Path file, String text) {
        try {
            Files.writeString(file, Files.readString(file) + text);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static Component openFrozen(String path) {
        return open(path, "release=" + first);
    }

    private static Component notice(Component page) {
        return all(page)
                .filter(part -> part.getElement().getClassList().contains("release-notice"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFrozenPageShowsItsReleaseAndNamesTheNumbersThatChanged() {
        Component page = openFrozen("sanctions");
        assertThat(plain(page)).contains("56 of 398");
        open("forces", "");
        assertThat(plain(open("sanctions", ""))).contains("57 of 399");
        assertThat(plain(notice(openFrozen("sanctions"))))
                .contains(
                        "You are looking at release " + first + " of 20 November 2026. It will not change.",
                        "A newer release, " + releases.current().id() + " of ",
                        " on this page have changed since, besides the shares",
                        "2021, Less than dismissal: ",
                        "This page with the newest data");
        assertThat(all(notice(page), Anchor.class))
                .extracting(Anchor::getHref)
                .contains("sanctions", "sanctions?release=" + first + "#lesser-sanction-rate-over-time");
    }

    @Test
    void aFrozenPageWhoseNumbersAreTheSameSaysSo() {
        assertThat(plain(notice(openFrozen("official")))).contains("No number on this page has changed since.");
        assertThat(plain(notice(openFrozen("cases/metropolitan-2021-001"))))
                .contains("Nothing on this page has changed since.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "outcomes",
                "sanctions",
                "appeals",
                "forces",
                "forces/kent",
                "cases",
                "cases/metropolitan-2021-001",
                "official",
                "data"
            })
    void everyFrozenPageSaysSoAndItsLinksStayFrozen(String path) {
        // From another page, since one that stands open changes piece by piece
        open("methods", "");
        Component page = openFrozen(path);
        assertThat(plain(notice(page))).contains("You are looking at release " + first);
        Component notice = notice(page);
        List<String> live = all(page)
                .filter(part -> !(path.equals("data")
                        && part.getElement().getOuterHTML().contains("id=\"releases\"")))
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .filter(link -> !all(notice, Anchor.class).contains(link))
                .map(Anchor::getHref)
                .filter(href -> !href.matches("(http|methods|glossary).*"))
                .filter(href -> !href.contains("release="))
                .toList();
        assertThat(live).isEmpty();
        assertThat(plain(notice(open(path, "")))).isEmpty();
    }

    @Test
    void listsAndForcesAreThoseOfTheRelease() {
        assertThat(all(openFrozen("forces"), Anchor.class))
                .extracting(Anchor::getHref)
                .contains("forces/kent?release=" + first)
                .noneMatch(href -> href.contains("atlantis"));
        assertThat(all(open("forces", ""), Anchor.class))
                .extracting(Anchor::getHref)
                .contains("forces/atlantis");
        assertThat(plain(notice(openFrozen("forces")))).contains("The numbers of 2 forces have changed since");
        assertThat(plain(notice(openFrozen("cases")))).contains("This list has");
        assertThat(plain(openFrozen("cases/kent-2021-950"))).contains("There is no decision 'kent-2021-950'");
        assertThat(plain(open("cases/kent-2021-950", ""))).contains("Kent Police");
    }

    @Test
    void theFiltersOfferTheForcesOfTheRelease() {
        openFrozen("sanctions");
        assertThat(forces()).isNotEmpty().noneMatch(force -> force.contains("Atlantis"));
        open("sanctions", "");
        assertThat(forces()).anyMatch(force -> force.contains("Atlantis"));
    }

    private static List<String> forces() {
        Popover list = all(UI.getCurrent(), Popover.class).stream()
                .filter(popover -> "Force".equals(popover.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
        list.open();
        return all(list, Checkbox.class).stream().map(Opened::plain).toList();
    }

    @Test
    void aReleaseThatIsNotKeptIsSaidAndTheServedOneShown() {
        Component page = open("sanctions", "release=0123456789ab&from=2018");
        assertThat(plain(notice(page)))
                .contains("holds on to release 0123456789ab, which is not kept here. What you see is release "
                        + releases.current().id());
        assertThat(all(page, Anchor.class))
                .extracting(Anchor::getHref)
                .noneMatch(href -> href.contains("0123456789ab"));
        assertThat(plain(page)).contains("2018");
    }

    @Test
    void theDataPageListsTheReleasesWithWhatChanged() {
        Component page = open("data", "");
        assertThat(releases.kept())
                .extracting(ReleaseRecord::id)
                .contains(first)
                .hasSize(2);
        assertThat(plain(page)).contains("Releases, and what changed", first, "The first release: 590 decisions");
        Details details = all(page, Details.class).stream()
                .filter(part -> part.getSummaryText().contains("From release " + first))
                .findFirst()
                .orElseThrow();
        assertThat(details.getSummaryText()).contains("2 rows added, 0 changed, 0 withdrawn");
        details.setOpened(true);
        assertThat(plain(details)).contains("Added: kent-2021-950", "Added: atlantis", "2021, Less than dismissal: ");
    }
}
