package org.panelwatch.view.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.panelwatch.dataset.ColumnMeanings;
import org.panelwatch.dataset.DataFile;

/** The columns of the shipped files, explained. */
class DictionaryTest {

    private static final Dictionary DICTIONARY = new Dictionary();

    private static Stream<Element> all(Element root) {
        return Stream.concat(
                Stream.of(root),
                root.getChildren().filter(child -> !child.isTextNode()).flatMap(DictionaryTest::all));
    }

    private static List<Element> rows(DataFile file) {
        Element own = all(DICTIONARY.getElement())
                .filter(element -> element.getTag().equals("details"))
                .filter(details -> details.getTextRecursively().startsWith(file.fileName()))
                .findFirst()
                .orElseThrow();
        return all(own).filter(element -> element.getTag().equals("tr")).skip(1).toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnOfTheShippedFileIsExplained(DataFile file) throws Exception {
        String header = Files.readAllLines(Path.of("data", file.fileName())).getFirst();
        assertThat(rows(file).stream().map(row -> row.getChild(0).getTextRecursively()))
                .containsExactly(header.split(","));
        assertThat(rows(file))
                .allSatisfy(
                        row -> assertThat(row.getChild(1).getTextRecursively()).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnHasAMeaningInTheDocumentBesideTheFiles(DataFile file) {
        assertThat(file.columns())
                .allSatisfy(
                        column -> assertThat(ColumnMeanings.of(file, column)).isNotBlank());
    }
}
