package org.panelwatch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.OwnQuestions;
import org.panelwatch.question.index.Questions;
import org.panelwatch.release.OwnFiles;
import org.panelwatch.release.PrivateRelease;
import org.panelwatch.release.PrivateSpace;
import org.panelwatch.release.PrivateSpaceClosed;
import org.panelwatch.release.PrivateSpaces;
import org.panelwatch.release.ReleaseNotKept;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.ReleaseId;

/** What visitors bring is reached by nobody else: by no address, through no cache, and not after it is closed. */
class OwnDataIsolationTest extends OverHttp {

    private PrivateSpaces spaces;
    private PrivateSpace space;
    private PrivateRelease loaded;

    @BeforeEach
    void load() throws Exception {
        spaces = OwnFiles.spaces(kept.resolve("private"));
        space = spaces.open();
        loaded = OwnFiles.load(space, OwnFiles.board(), OwnFiles.BOARD);
    }

    @AfterEach
    void close() {
        spaces.close();
    }

    @Test
    void noAddressReachesAPrivateRelease() throws Exception {
        String id = loaded.release().id();
        List<String> addresses = new ArrayList<>();
        for (Question question : OwnQuestions.of(loaded).all()) {
            for (String path : List.of(
                    "/figures/%s.csv", "/figures/%s.json", "/embed/%s", "/card/figures/%s.png", "/api/v1/figures/%s")) {
                addresses.add(path.formatted(question.id()) + "?release=" + id);
            }
        }
        addresses.addAll(List.of(
                "/data/hearings.csv?release=" + id,
                "/data/panelwatch.zip?release=" + id,
                "/api/v1/decisions?release=" + id,
                "/api/v1/decisions/own-0000-0000001?release=" + id,
                "/api/v1/decisions/own-0000-0000001",
                "/api/v1/releases/" + id,
                "/data/releases/" + id + "/hearings.csv"));
        for (String address : addresses) {
            HttpResponse<String> answer = read(address);
            assertThat(answer.body()).as(address).doesNotContain("Elsewhere").doesNotContain("B-01");
            boolean card = address.startsWith("/card");
            assertThat(answer.statusCode()).as(address).isGreaterThanOrEqualTo(card ? 200 : 400);
        }
    }

    @Test
    void questionsOfOwnWordsAreKnownToNoAddress() throws Exception {
        for (String id :
                List.of("own-findings", "own-sanctions", "own-recommended-findings", "own-recommended-sanctions")) {
            assertThat(OwnQuestions.of(loaded).find(id)).isPresent();
            assertThat(Questions.find(id)).isEmpty();
            for (String path : List.of("/figures/" + id + ".csv", "/embed/" + id, "/api/v1/questions/" + id)) {
                assertThat(read(path).statusCode()).as(path).isEqualTo(404);
            }
        }
        assertThat(read("/figures/outcomes-over-time.csv?unit=decision").statusCode())
                .isEqualTo(400);
    }

    @Test
    void anAnswerOfOneVisitorIsNeverAnothers() throws Exception {
        PrivateRelease theirs =
                OwnFiles.load(spaces.open(), OwnFiles.philadelphia(), OwnFiles.MAPPINGS.resolve("excerpt"));
        Answers mine = Answers.of(loaded);
        Answers other = Answers.of(theirs);
        Question question = OwnQuestions.of(loaded).find("own-findings").orElseThrow();
        Question same = OwnQuestions.of(theirs).find("own-findings").orElseThrow();
        assertThat(mine.answer(question, Selection.ALL).sum("count")).isEqualTo(17);
        assertThat(other.answer(same, Selection.ALL).sum("count")).isEqualTo(19);
        assertThatThrownBy(() -> other.answer(question, Selection.ALL.with(org.panelwatch.selection.Show.SHARE)))
                .isInstanceOf(IllegalArgumentException.class);
        Selection held = Selection.ALL.frozen(new ReleaseId(loaded.release().id()));
        assertThatThrownBy(() -> other.answer(same, held)).isInstanceOf(ReleaseNotKept.class);
        assertThatThrownBy(() -> mine.answer(
                        question,
                        Selection.ALL.frozen(new ReleaseId(releases.current().id()))))
                .isInstanceOf(ReleaseNotKept.class);
        assertThatThrownBy(() -> new Answers(releases).release(held)).isInstanceOf(ReleaseNotKept.class);
    }

    @Test
    void afterTheEndNothingIsAnsweredNotEvenWhatWasBefore() throws Exception {
        Answers answers = Answers.of(loaded);
        OwnQuestions questions = OwnQuestions.of(loaded);
        questions.all().forEach(question -> answers.answer(question, Selection.ALL));

        space.close();

        for (Question question : questions.all()) {
            assertThatThrownBy(() -> answers.answer(question, Selection.ALL)).isInstanceOf(PrivateSpaceClosed.class);
        }
        assertThatThrownBy(() -> OwnQuestions.of(loaded)).isInstanceOf(PrivateSpaceClosed.class);
        assertThat(onDisk(kept.resolve("private"))).isEmpty();
    }

    @Test
    void nothingOfAVisitorIsWrittenAnywhereElse() throws Exception {
        Answers answers = Answers.of(loaded);
        OwnQuestions.of(loaded).all().forEach(question -> answers.answer(question, Selection.ALL));
        List<Path> elsewhere = onDisk(kept).stream()
                .filter(file -> !file.startsWith(kept.resolve("private")))
                .toList();
        for (Path file : elsewhere) {
            assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .as(file.toString())
                    .doesNotContain("Elsewhere")
                    .doesNotContain(loaded.release().id());
        }
        assertThat(elsewhere).isNotEmpty();
    }

    private static List<Path> onDisk(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
