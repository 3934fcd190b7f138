package org.panelwatch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.panelwatch.publish.FileChoices;
import org.panelwatch.publish.Form;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;
import org.springframework.util.unit.DataSize;

class FileCacheTest {

    private final FileCache cache = new FileCache(DataSize.ofKilobytes(100));

    private static FileCache.Key key(int year) {
        return new FileCache.Key(
                "0123456789ab",
                "outcomes-over-time",
                Selection.ALL.with(new Period(year, null)),
                Form.CSV,
                FileChoices.USUAL);
    }

    @Test
    void whatSeveralAskForAtOnceIsMadeOnce() throws Exception {
        AtomicInteger made = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        List<CompletableFuture<byte[]>> asked = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> cache.file(key(2019), () -> {
                                    made.incrementAndGet();
                                    begun.countDown();
                                    wait(go);
                                    return new byte[] {7};
                                })
                                .bytes(),
                        task -> Thread.ofPlatform().start(task)))
                .toList();
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(cache.holds(key(2019))).isTrue();
        go.countDown();
        for (var one : asked) {
            assertThat(one.get(20, TimeUnit.SECONDS)).containsExactly(7);
        }
        assertThat(made).hasValue(1);
        cache.file(key(2019), () -> new byte[] {8});
        assertThat(made).hasValue(1);
    }

    private static void wait(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void aFailureIsToldAndNotKept() {
        assertThatIllegalStateException()
                .isThrownBy(() -> cache.file(key(2019), () -> {
                    throw new IllegalStateException("no ink");
                }))
                .withMessage("no ink");
        assertThat(cache.holds(key(2019))).isFalse();
        assertThat(cache.file(key(2019), () -> new byte[] {7}).bytes()).containsExactly(7);
    }

    @Test
    void theSameBytesHaveTheSameHashAndOthersAnother() {
        String hash = cache.file(key(2019), () -> new byte[] {7}).hash();
        assertThat(cache.file(key(2020), () -> new byte[] {7}).hash()).isEqualTo(hash);
        assertThat(cache.file(key(2021), () -> new byte[] {8}).hash()).isNotEqualTo(hash);
    }

    @Test
    void itKeepsNoMoreBytesThanItMay() throws Exception {
        IntStream.range(1900, 2000).forEach(year -> cache.file(key(year), () -> new byte[10_000]));
        long held = 100;
        for (int wait = 0; wait < 100 && held > 10; wait++) {
            TimeUnit.MILLISECONDS.sleep(20);
            held = IntStream.range(1900, 2000)
                    .filter(year -> cache.holds(key(year)))
                    .count();
        }
        assertThat(held).isBetween(1L, 10L);
    }
}
