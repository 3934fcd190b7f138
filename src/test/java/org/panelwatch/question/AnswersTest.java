package org.panelwatch.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.question.index.Questions.LESSER_SANCTION_RATE_OVER_TIME;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.figure.Figure;
import org.panelwatch.reference.Shipped;
import org.panelwatch.release.FolderState;
import org.panelwatch.release.Releases;
import org.panelwatch.release.Watching;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Tab;

class AnswersTest {

    private static final Watching QUICK = new Watching(Duration.ofMillis(50), Duration.ofSeconds(5));

    @Test
    void oneSelectionIsAskedOnceWhicheverSideOfTheCardIsOpen() {
        Answers answers = new Answers(Shipped.releases());
        Figure figure = answers.answer(LESSER_SANCTION_RATE_OVER_TIME, Selection.ALL);
        assertThat(answers.answer(LESSER_SANCTION_RATE_OVER_TIME, Selection.ALL.with(Tab.TABLE)))
                .isSameAs(figure);
    }

    @Test
    void aBrokenChangeOfTheDataLeavesTheOldAnswersAndAGoodOneBringsNewOnes(@TempDir Path folder) throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        for (String file : new String[] {"hearings.csv", "appeals.csv", "official.csv", "forces.csv"}) {
            Files.copy(Path.of("data", file), data.resolve(file));
        }
        Path hearings = data.resolve("hearings.csv");
        String good = Files.readString(hearings);
        try (Releases releases = Releases.open(data, folder.resolve("releases"), QUICK)) {
            Answers answers = new Answers(releases);
            Figure before = answers.answer(LESSER_SANCTION_RATE_OVER_TIME, Selection.ALL);
            Files.writeString(hearings, good.replace(",2015-07-09,", ",2015-13-09,"));
            await(() -> releases.state().folder() instanceof FolderState.Refused);
            assertThat(answers.answer(LESSER_SANCTION_RATE_OVER_TIME, Selection.ALL))
                    .isSameAs(before);
            assertThat(((FolderState.Refused) releases.state().folder()).sentence())
                    .contains("hearings.csv", "2015-13-09");
            Files.writeString(
                    hearings,
                    good
                            + "kent-2024-950,,,kent,2024-03-05,misconduct_hearing,,constable,serving,drugs,gross_misconduct,"
                            + "written_warning,,hearing_report,press,The Paper,https://paper.example/1,,\n");
            await(() -> !releases.current().id().equals(before.release().id()));
            Figure after = answers.answer(LESSER_SANCTION_RATE_OVER_TIME, Selection.ALL);
            assertThat(Shipped.sum(after, "lesser")).isEqualTo(57);
            assertThat(after.release().id()).isEqualTo(releases.current().id());
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        Instant deadline = Instant.now().plusSeconds(20);
        while (!condition.call()) {
            assertThat(Instant.now()).as("still waiting").isBefore(deadline);
            Thread.sleep(20);
        }
    }
}
