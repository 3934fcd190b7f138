package org.panelwatch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** A stranger with files of their own, and nobody else with them. */
class WorkbenchIT extends Browsing {

    private static final Path EXCERPT = Path.of("src/test/resources/mapping/excerpt");
    private static final Path PRIVATE = Path.of("target/browser-tests/private");
    private static final String FINDINGS = "complaints.against.police.findings.csv";
    private static final String COMPLAINTS = "complaints_against_police.csv";
    private static final int PHONE = 375;

    @Autowired
    private ServletWebServerApplicationContext application;

    /** From upload to the figure of lesser sanctions, with nothing but what the page says. */
    private static void walk(Page page, Path folder) {
        bring(page, folder);
        choose(page, "Finding for Sustained Finding", "Gross misconduct");
        choose(page, "Finding for No Sustained Findings", "Not proven");
        choose(page, "Sanction for Training/Counseling", "Reflective practice");
        choose(page, "Sanction for No Guilty Findings", "No further action");
        choose(page, "Sanction for Guilty Finding", "Not stated");
        explore(page);
    }

    private static void bring(Page page, Path folder) {
        page.setInputFiles("#your-files-input", new Path[] {folder.resolve(FINDINGS), folder.resolve(COMPLAINTS)});
        page.locator("#check").waitFor();
    }

    private static void choose(Page page, String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(option));
    }

    private static void explore(Page page) {
        button(page, "Explore your data").click();
        page.waitForURL("**/workbench/explore");
        assertThat(page.locator(".figure-card").first()).isVisible();
        waitForCharts(page);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator lesserSanctions(Page page) {
        return page.locator("#lesser-sanction-rate-compared");
    }

    private static Download download(Page page, Locator card, String file) {
        if (!card.locator(".menu").isVisible()) {
            card.locator(".download > button").click();
        }
        return page.waitForDownload(() -> card.getByText(file, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click());
    }

    @Test
    void aStrangerGetsFromFilesToTheFigureOfLesserSanctionsAndItsFiles() throws IOException {
        Page page = open("/workbench");
        walk(page, EXCERPT);
        Locator card = lesserSanctions(page);
        assertThat(card.locator("h2")).containsText("less than dismissal");
        assertThat(card.locator(".own-data")).hasText("Your data");
        assertThat(card.locator(".src")).containsText("not published by Panelwatch");

        Download picture = download(page, card, "PNG");
        assertThat(picture.suggestedFilename()).startsWith("your-data-").endsWith(".png");
        assertThat(Files.readAllBytes(picture.path())).startsWith(0x89, 'P', 'N', 'G');
        Download table = download(page, card, "Table (CSV)");
        assertThat(table.suggestedFilename()).startsWith("your-data-");
        assertThat(Files.readString(table.path())).startsWith("conduct,");
    }

    @Test
    void thePublishedFigureStandsBesideWhenAskedFor() {
        Page page = open("/workbench");
        walk(page, EXCERPT);
        assertThat(page.locator(".published-data")).hasCount(0);
        button(page, "Show the published data beside").click();
        Locator published = page.locator("#published-lesser-sanction-rate-compared");
        assertThat(published.locator(".src")).containsText("Panelwatch release");
        assertThat(lesserSanctions(page).locator(".src")).containsText("Your data");
        waitForCharts(page);
        requireAccessible(page);
    }

    @Test
    void everyStepIsAccessibleAndFits() {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = open("/workbench", 1280, colours);
            bring(page, EXCERPT);
            requireAccessible(page);
            requireFit(page, PHONE);
            requireAccessible(page);
            button(page, "As text").click();
            requireAccessible(page);
            button(page, "As a form").click();
            choose(page, "Finding for Sustained Finding", "Gross misconduct");
            choose(page, "Sanction for Training/Counseling", "Reflective practice");
            explore(page);
            requireAccessible(page);
            requireFit(page, PHONE);
        }
    }

    @Test
    void nothingInAFileIsRunOrShownAsMarkup() {
        Page page = open("/workbench");
        String script = "<script>window.ran = 1</script>";
        String image = "<img src=x onerror=window.ran=1>";
        byte[] file = ("finding," + image + "\n" + script + "," + image + "\n").getBytes(StandardCharsets.UTF_8);
        page.setInputFiles("#your-files-input", new FilePayload("<b>bold.csv", "text/csv", file));
        page.locator("#check").waitFor();
        assertThat(page.locator("#preview td").first()).hasText(script);
        assertThat(page.locator("#column-finding")).containsText(script);
        assertThat(page.locator("main img, main b, main script")).hasCount(0);
        choose(page, "Finding for " + script, "Gross misconduct");
        explore(page);
        assertThat(page.evaluate("window.ran === undefined")).isEqualTo(true);
    }

    @Test
    void aWorkbookIsRefusedWithWhatToDo() {
        Page page = open("/workbench");
        byte[] packed = {'P', 'K', 3, 4, 0, 0};
        page.setInputFiles("#your-files-input", new FilePayload("outcomes.xlsx", "application/zip", packed));
        assertThat(page.locator(".refusals")).containsText("Save as, and there CSV UTF-8");
        assertThat(page.locator(".brought li")).hasCount(0);
    }

    @Test
    void twoVisitorsNeverSeeEachOthersData() {
        Page one = open("/workbench");
        Page other = open("/workbench");
        walk(one, EXCERPT);
        String file = (String) one.evaluate(
                "document.querySelector('#lesser-sanction-rate-compared .menu a[href*=\"VAADIN/dynamic\"]').href");
        assertThat(one.request().get(file).status()).isEqualTo(200);
        assertThat(other.request().get(file).status()).isIn(403, 404);

        other.navigate("/workbench/explore");
        assertThat(other.locator("main")).containsText("There is nothing here");
        assertThat(other.locator(".figure-card")).hasCount(0);
        other.navigate("/workbench");
        assertThat(other.locator("file-drop").first()).isVisible();
        assertThat(other.locator(".brought li")).hasCount(0);
    }

    @Test
    void noPublishedAddressLeadsToOwnData() {
        Page page = open("/workbench");
        walk(page, EXCERPT);
        for (String address : List.of(
                "/figures/own-findings.csv",
                "/embed/own-findings",
                "/figures/lesser-sanction-rate-compared.csv?force=force_of_the_file",
                "/card/workbench/explore.png")) {
            assertThat(page.request().get(site() + address).status())
                    .as(address)
                    .isIn(400, 404);
        }
    }

    @Test
    void twoTabsOfOneVisitShareTheData() {
        BrowserContext visit = profile(new Browser.NewContextOptions());
        Page one = visit.newPage();
        one.navigate("/workbench");
        walk(one, EXCERPT);
        Page tab = visit.newPage();
        tab.navigate("/workbench/explore");
        assertThat(lesserSanctions(tab)).isVisible();
        button(one, "Delete my data now").click();
        assertThat(one.locator("main")).containsText("have been deleted");
        tab.reload();
        assertThat(tab.locator("main")).containsText("have been deleted, as you asked");
    }

    @Test
    void afterTheSessionNothingIsLeftOnDisk() {
        Page page = open("/workbench");
        List<Path> before = kept();
        walk(page, EXCERPT);
        assertThat(kept().size()).isGreaterThan(before.size());
        String session = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow()
                .value;
        end(session);
        assertThat(kept()).isEqualTo(before);
        page.navigate("/workbench/explore");
        assertThat(page.locator("main")).containsText("Nothing was brought in this visit");
    }

    private void end(String session) {
        TomcatWebServer server = (TomcatWebServer) application.getWebServer();
        for (Container container : server.getTomcat().getHost().findChildren()) {
            try {
                var found = ((Context) container).getManager().findSession(session);
                if (found != null) {
                    found.getSession().invalidate();
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private static List<Path> kept() {
        try (Stream<Path> files = Files.exists(PRIVATE) ? Files.walk(PRIVATE) : Stream.empty()) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The real files, where they are: PANELWATCH_PHILADELPHIA names their folder. */
    @Test
    void thePhiladelphiaFilesGetToAFigureWithNothingButThePage() {
        String folder = System.getenv("PANELWATCH_PHILADELPHIA");
        assumeTrue(folder != null, "PANELWATCH_PHILADELPHIA names no folder: the walk with the real files is left out");
        Page page = open("/workbench");
        walk(page, Path.of(folder));
        assertThat(page.locator("#own-findings, .figure-card").first()).isVisible();
        assertThat(lesserSanctions(page)).containsText("766");
    }
}
