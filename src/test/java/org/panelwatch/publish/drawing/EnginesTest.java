package org.panelwatch.publish.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EnginesTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final String OPTION = """
            {"animation": false, "xAxis": {"type": "category", "data": ["2018", "2019"]}, "yAxis": {"type": "value"},
             "series": [{"type": "bar", "data": [3, 5]}]}
            """;

    private static ChartEngine rhino() {
        return new RhinoEngine(CssFont::width, LONG);
    }

    @Test
    void oneEngineServesManyThreadsOneAfterTheOther() throws Exception {
        AtomicInteger made = new AtomicInteger();
        Engines engines = new Engines(new Limits(1, 50, LONG, LONG), () -> {
            made.incrementAndGet();
            return rhino();
        });
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<String>> drawings = IntStream.range(0, 12)
                    .mapToObj(run -> threads.submit(() -> engines.draw(OPTION, 300, 200)))
                    .toList();
            String first = drawings.getFirst().get();
            assertThat(first).contains("<svg", "2018", "2019");
            for (Future<String> drawing : drawings) {
                assertThat(withoutIds(drawing.get())).isEqualTo(withoutIds(first));
            }
        }
        assertThat(made).hasValue(1);
    }

    private static String withoutIds(String svg) {
        return svg.replaceAll("zr\\d+-", "").replaceAll("cls-\\d+", "");
    }

    @Test
    void whoFindsTheQueueFullIsTurnedAwayAtOnce() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Engines engines = new Engines(new Limits(1, 0, LONG, LONG), () -> (option, width, height) -> {
            begun.countDown();
            hold(end);
            return option;
        });
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<String> drawing = threads.submit(() -> engines.draw("first", 1, 1));
            begun.await();
            assertThatThrownBy(() -> engines.draw("second", 1, 1))
                    .isInstanceOf(DrawingBusy.class)
                    .hasMessageContaining("Try again");
            end.countDown();
            assertThat(drawing.get()).isEqualTo("first");
        }
        assertThat(engines.draw("third", 1, 1)).isEqualTo("third");
    }

    @Test
    void whoWaitsTooLongIsTurnedAwayAndLeavesItsPlace() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Engines engines = new Engines(new Limits(1, 1, Duration.ofMillis(20), LONG), () -> (option, width, height) -> {
            begun.countDown();
            hold(end);
            return option;
        });
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<String> drawing = threads.submit(() -> engines.draw("first", 1, 1));
            begun.await();
            for (int run = 0; run < 3; run++) {
                assertThatThrownBy(() -> engines.draw("late", 1, 1)).isInstanceOf(DrawingBusy.class);
            }
            end.countDown();
            drawing.get();
        }
        assertThat(engines.draw("later", 1, 1)).isEqualTo("later");
    }

    private static void hold(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void aDrawingThatTakesTooLongIsGivenUpAndItsEngineReplaced() {
        AtomicInteger made = new AtomicInteger();
        Engines engines = new Engines(
                new Limits(1, 0, LONG, Duration.ZERO),
                () -> new RhinoEngine(CssFont::width, made.getAndIncrement() == 0 ? Duration.ZERO : LONG));
        assertThatThrownBy(() -> engines.draw(OPTION, 300, 200)).isInstanceOf(DrawingTooSlow.class);
        assertThat(engines.draw(OPTION, 300, 200)).contains("<svg");
        assertThat(made).hasValue(2);
    }

    @Test
    void anOptionIsDataAndNeverAProgram() {
        ChartEngine engine = rhino();
        for (String option : List.of(
                "\"}); java.lang.System.exit(1); //",
                "function () { return 1; }",
                "{\"series\": [{\"type\": \"bar\", \"data\": new Array(5)}]}",
                "")) {
            assertThatThrownBy(() -> engine.draw(option, 300, 200)).hasMessageContaining("SyntaxError");
        }
        assertThat(engine.draw(OPTION, 300, 200)).contains("2018");
    }

    @Test
    void wordsInAnOptionAreNeverMarkup() {
        String svg = rhino().draw(OPTION.replace("2018", "<b>&\\\"</b>"), 300, 200);
        assertThat(svg).doesNotContain("<b>");
        assertThat(Element.parse(svg).all().map(Element::text)).contains("<b>&\"</b>");
    }

    @Test
    void limitsMustLeaveRoomForOne() {
        assertThatThrownBy(() -> new Limits(0, 1, LONG, LONG)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limits(1, -1, LONG, LONG)).isInstanceOf(IllegalArgumentException.class);
    }
}
