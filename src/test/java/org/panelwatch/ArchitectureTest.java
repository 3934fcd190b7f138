package org.panelwatch;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the house, the arrows between them, and the walls around libraries. */
class ArchitectureTest {

    private static final String HOUSE = "org.panelwatch";

    /** Each room and what it may import; a name with a dot is a part of a room. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            entry("vocabulary", Set.of()),
            entry("dataset", Set.of("vocabulary")),
            entry("release", Set.of("vocabulary", "dataset")),
            entry("selection", Set.of("vocabulary", "release.schema")),
            entry("figure", Set.of("vocabulary")),
            entry("question", Set.of("vocabulary", "selection", "figure", "release")),
            entry("chart", Set.of("vocabulary", "figure")),
            entry("publish", Set.of("vocabulary", "selection", "figure", "chart")),
            entry("web", allBut("view", "command")),
            entry("view", allBut("web", "command")),
            entry("command", allBut("view", "web")));

    /** Each library, by packages, and the rooms that may use it. */
    private static final Map<List<String>, Set<String>> WALLS = Map.of(
            List.of("com.vaadin.."), Set.of("view"),
            List.of("org.jooq.."), Set.of("release", "selection", "question"),
            List.of("java.sql..", "javax.sql..", "org.duckdb.."), Set.of("release"),
            List.of("org.apache.commons.csv.."), Set.of("dataset", "publish"),
            List.of("org.springframework.web..", "org.springframework.http..", "jakarta.servlet.."), Set.of("web"),
            List.of("picocli.."), Set.of("command"),
            List.of("org.yaml.snakeyaml..", "com.google.re2j.."), Set.of("dataset"),
            List.of(
                            "org.mozilla.javascript..",
                            "com.github.weisj.jsvg..",
                            "org.apache.fontbox..",
                            "org.apache.pdfbox.."),
                    Set.of("publish"));

    private static final JavaClasses HOUSE_CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOUSE);

    static Stream<Arguments> arrows() {
        return MAY_IMPORT.entrySet().stream().map(room -> Arguments.of(room.getKey(), room.getValue()));
    }

    static Stream<Arguments> walls() {
        return WALLS.entrySet().stream().map(wall -> Arguments.of(wall.getKey(), wall.getValue()));
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void aRoomImportsOnlyTheRoomsItMay(String room, Set<String> allowed) {
        String[] open = Stream.concat(Stream.of(room), allowed.stream())
                .map(ArchitectureTest::in)
                .toArray(String[]::new);
        check(noClasses()
                .that(resideInAPackage(in(room)))
                .should()
                .dependOnClassesThat(resideInAPackage(HOUSE + "..").and(outside(open))));
    }

    @ParameterizedTest
    @MethodSource("walls")
    void aLibraryStaysBehindItsWall(List<String> library, Set<String> rooms) {
        String[] open = rooms.stream().map(ArchitectureTest::in).toArray(String[]::new);
        check(noClasses()
                .that(outside(open).and(notTheApplication()))
                .should()
                .dependOnClassesThat(resideInAnyPackage(library.toArray(String[]::new))));
    }

    @ParameterizedTest
    @MethodSource("plainRooms")
    void aPlainRoomNeedsNoLibrary(String room, List<String> extra) {
        String[] allowed = Stream.concat(Stream.of("java..", "org.jspecify..", HOUSE + ".."), extra.stream())
                .toArray(String[]::new);
        check(classes()
                .that(resideInAPackage(in(room)))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(primitives())));
    }

    static Stream<Arguments> plainRooms() {
        return Stream.of(
                Arguments.of("vocabulary", List.of()),
                Arguments.of("figure", List.of()),
                Arguments.of("chart", List.of("tools.jackson..", "com.fasterxml.jackson.annotation..")));
    }

    /** What jOOQ generates is a circle in itself, and is let be. */
    @Test
    void packagesDoNotDependOnEachOtherInACircle() {
        check(slices().matching(HOUSE + ".(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(resideInAPackage(in("release.schema")), alwaysTrue()));
    }

    /** But for the list of them all. */
    @Test
    void familiesOfQuestionsDoNotKnowEachOther() {
        check(slices().matching(HOUSE + ".question.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAPackage(in("question.index")), alwaysTrue()));
    }

    @Test
    void everyRoomIsOnThePlan() {
        assertThat(rooms()).isSubsetOf(MAY_IMPORT.keySet()).contains("vocabulary", "dataset", "figure", "command");
    }

    @Test
    void noPartOfARoomIsALumberRoom() {
        var lumber = Set.of("common", "util", "service", "dto", "model", "manager", "core", "helper", "misc");
        assertThat(HOUSE_CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .noneMatch(name -> Arrays.stream(name.split("\\.")).anyMatch(lumber::contains));
    }

    private static Set<String> rooms() {
        return HOUSE_CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(HOUSE + "."))
                .map(name -> name.substring(HOUSE.length() + 1).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> allBut(String... closed) {
        var open = new TreeSet<>(Set.of("vocabulary", "dataset", "release", "selection", "figure", "question"));
        open.addAll(Set.of("chart", "publish", "web", "view", "command"));
        open.removeAll(Set.of(closed));
        return open;
    }

    private static String in(String room) {
        return HOUSE + "." + room + "..";
    }

    private static DescribedPredicate<JavaClass> outside(String... packages) {
        return DescribedPredicate.not(resideInAnyPackage(packages));
    }

    /** The application puts the rooms together, and is the shell of Vaadin's pages. */
    private static DescribedPredicate<JavaClass> notTheApplication() {
        return DescribedPredicate.not(equivalentTo(Application.class));
    }

    private static DescribedPredicate<JavaClass> primitives() {
        return DescribedPredicate.describe(
                "primitive", type -> type.getBaseComponentType().isPrimitive());
    }

    /** A room that is not built yet breaks no rule. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE_CLASSES);
    }
}
