package org.panelwatch.publish.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.function.ToDoubleBiFunction;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/**
 * ECharts in Rhino. The script sees the standard objects of JavaScript and one function that measures text; no Java class,
 * no file, no clock to wait for.
 */
final class RhinoEngine implements ChartEngine {

    /** Time at work, not on the wall: a drawing is not at fault for a busy machine. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final int INSTRUCTIONS = 200_000;

    /** What ECharts calls in a browser and never needs for a still drawing. */
    private static final String SURROUNDINGS = """
            var setTimeout = function () { return 0; }, clearTimeout = function () {};
            var setInterval = setTimeout, clearInterval = clearTimeout;
            var console = { log: function () {}, warn: function () {}, error: function () {} };
            """;

    private static final String DRAW = """
            (function (option, width, height) {
              var chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: width, height: height });
              try {
                chart.setOption(JSON.parse(option));
                return chart.renderToSVGString();
              } finally {
                chart.dispose();
              }
            })
            """;

    private static final String MEASURE =
            "echarts.setPlatformAPI({ measureText: function (text, font) { return { width: widthOf(text, font) }; } });";

    private final TimedFactory factory = new TimedFactory();
    private final Duration limit;
    private final Scriptable scope;
    private final Function draw;

    /** @param width of a text in a CSS font, in pixels */
    RhinoEngine(ToDoubleBiFunction<String, String> width, Duration limit) {
        this.limit = limit;
        try (Context context = factory.enterContext()) {
            ScriptableObject fresh = context.initSafeStandardObjects();
            context.evaluateString(fresh, SURROUNDINGS, "surroundings", 1, null);
            Library.SCRIPT.exec(context, fresh, fresh);
            fresh.put(
                    "widthOf",
                    fresh,
                    new LambdaFunction(
                            fresh,
                            "widthOf",
                            2,
                            (cx, its, self, arguments) -> width.applyAsDouble(text(arguments, 0), text(arguments, 1))));
            context.evaluateString(fresh, MEASURE, "measure", 1, null);
            this.scope = fresh;
            this.draw = (Function) context.evaluateString(fresh, DRAW, "draw", 1, null);
        }
    }

    @Override
    public String draw(String option, double width, double height) {
        factory.until = CLOCK.getCurrentThreadCpuTime() + limit.toNanos();
        try (Context context = factory.enterContext()) {
            return Context.toString(draw.call(context, scope, scope, new Object[] {option, width, height}));
        } catch (TimeIsUp late) {
            throw new DrawingTooSlow(limit);
        } finally {
            factory.until = Long.MAX_VALUE;
        }
    }

    private static String text(Object[] arguments, int place) {
        return place < arguments.length && arguments[place] != null ? Context.toString(arguments[place]) : "";
    }

    /** The script, read once for all engines. */
    private static final class Library {

        private static final Script SCRIPT = read();

        private static Script read() {
            try (InputStream file =
                            Objects.requireNonNull(RhinoEngine.class.getResourceAsStream("/echarts/echarts.min.js"));
                    Context context = new TimedFactory().enterContext()) {
                String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
                return context.compileString(text, "echarts.min.js", 1, null);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private static final class TimedFactory extends ContextFactory {

        private volatile long until = Long.MAX_VALUE;

        @Override
        protected Context makeContext() {
            Context context = super.makeContext();
            context.setInterpretedMode(true);
            context.setLanguageVersion(Context.VERSION_ES6);
            context.setInstructionObserverThreshold(INSTRUCTIONS);
            context.setClassShutter(name -> false);
            return context;
        }

        @Override
        protected void observeInstructionCount(Context context, int instructions) {
            if (until != Long.MAX_VALUE && CLOCK.getCurrentThreadCpuTime() > until) {
                throw new TimeIsUp();
            }
        }
    }

    /** No exception, so that no script can catch it. */
    private static final class TimeIsUp extends Error {

        private static final long serialVersionUID = 1L;

        private TimeIsUp() {
            super(null, null, false, false);
        }
    }
}
