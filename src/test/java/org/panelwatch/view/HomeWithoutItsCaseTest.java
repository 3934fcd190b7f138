package org.panelwatch.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.view.Opened.all;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.Application;
import org.panelwatch.question.cases.Cases;
import org.panelwatch.release.Releases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The first page over data that do not hold the case that the project began with. */
@SpringBootTest(classes = Application.class)
@ViewPackages(packages = "org.panelwatch.view")
class HomeWithoutItsCaseTest extends SpringBrowserlessTest {

    @TempDir
    private static Path folder;

    @Autowired
    private Releases releases;

    @DynamicPropertySource
    static void leaveTheCaseOut(DynamicPropertyRegistry properties) throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        for (String name : List.of("hearings.csv", "appeals.csv", "official.csv", "forces.csv", "releases.csv")) {
            try (Stream<String> lines = Files.lines(Path.of("data", name))) {
                Files.write(
                        data.resolve(name),
                        lines.filter(line -> !line.matches(".*(metropolitan-2021-001|appeal-2023-001).*"))
                                .toList());
            }
        }
        properties.add("panelwatch.data", data::toString);
        properties.add("panelwatch.kept", () -> folder.resolve("kept").toString());
    }

    @Test
    void theStoryIsAbsentAndTheRestOfThePageStands() {
        assertThat(Cases.find(releases.current(), "metropolitan-2021-001")).isEmpty();
        UI.getCurrent().navigate("");
        Component page =
                (Component) UI.getCurrent().getActiveRouterTargetsChain().getFirst();
        List<String> classes = all(page)
                .flatMap(part -> part.getElement().getClassList().stream())
                .toList();
        assertThat(classes)
                .contains("hero", "bases", "doors", "figure-card", "coverage")
                .doesNotContain("story");
        assertThat(all(page).map(part -> part.getElement().getTag())).doesNotContain("case-story");
    }
}
