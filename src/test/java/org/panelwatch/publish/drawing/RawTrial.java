package org.panelwatch.publish.drawing;

import java.nio.file.*;
import org.junit.jupiter.api.Test;
import org.panelwatch.chart.Chart;
import org.panelwatch.figure.Figure;
import org.panelwatch.question.index.Questions;
import org.panelwatch.reference.Shipped;
import org.panelwatch.selection.*;

class RawTrial {
    @Test
    void raw() throws Exception {
        Path out = Files.createDirectories(Path.of("target/raw"));
        long t0 = System.nanoTime();
        var engine = new RhinoEngine(CssFont::width, java.time.Duration.ofSeconds(30));
        System.out.println("load " + (System.nanoTime() - t0) / 1e6);
        for (var q : Questions.all()) {
            Figure f = Shipped.figure(q, Selection.ALL);
            System.out.println(q.id() + " " + f.drawing().getClass().getSimpleName() + " empty " + f.isEmpty() + " cols " + f.columns().stream().map(c -> c.name()).toList());
            f.notes().forEach(n -> System.out.println("    " + n));
            if (f.isEmpty()) continue;
            Chart c = Chart.of(f);
            for (Theme th : new Theme[] {Theme.LIGHT, Theme.MONO}) {
                long t = System.nanoTime();
                String svg = engine.draw(Inks.of(th).paint(c.option()).toString(), 944, c.height());
                System.out.printf("  %.0f ms %d%n", (System.nanoTime() - t) / 1e6, svg.length());
                Files.writeString(out.resolve(q.id() + "-" + th.code() + ".svg"), svg);
            }
        }
    }
}
