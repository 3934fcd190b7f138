package org.panelwatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.springframework.test.context.TestPropertySource;
import org.w3c.dom.Element;

/** Drawings as files, and the packages that hold one. */
@TestPropertySource(properties = {"panelwatch.limits.drawings=400", "panelwatch.limits.downloads=0"})
class PictureFilesTest extends OverHttp {

    private static final String RATE = "/figures/lesser-sanction-rate-over-time";
    private static final List<String> SELECTIONS = List.of("", "?force=kent&from=2019&to=2021", "?from=1950&to=1960");

    static List<Question> questions() {
        return Questions.all();
    }

    private HttpResponse<byte[]> file(Question question, String form, String selection) throws Exception {
        HttpResponse<byte[]> answer = get("/figures/" + question.id() + "." + form + selection);
        assertThat(answer.statusCode()).as(selection).isEqualTo(200);
        assertThat(header(answer, "content-disposition"))
                .matches((form.equals("zip") ? "attachment" : "inline") + "; filename=\"" + question.id() + ".*-"
                        + releases.current().id() + "\\." + form + "\"");
        return answer;
    }

    private static Element svg(byte[] file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(file))
                .getDocumentElement();
    }

    private static BufferedImage png(byte[] file) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionIsDrawnEvenWhereNothingMatches(Question question) throws Exception {
        for (String selection : SELECTIONS) {
            HttpResponse<byte[]> svg = file(question, "svg", selection);
            assertThat(header(svg, "content-type")).startsWith("image/svg+xml");
            assertThat(svg(svg.body()).getTagName()).isEqualTo("svg");
            assertThat(new String(svg.body(), StandardCharsets.UTF_8)).doesNotContain("<script", "onload=");
            HttpResponse<byte[]> png = file(question, "png", selection);
            assertThat(header(png, "content-type")).isEqualTo("image/png");
            assertThat(header(png, "etag")).startsWith("\"");
            assertThat(png(png.body()).getWidth()).isEqualTo(2400);
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionIsPackedWithItsDrawing(Question question) throws Exception {
        for (String selection : SELECTIONS) {
            HttpResponse<byte[]> zip = file(question, "zip", selection);
            assertThat(header(zip, "content-type")).isEqualTo("application/zip");
            Map<String, byte[]> files = new LinkedHashMap<>();
            try (ZipInputStream packed = new ZipInputStream(new ByteArrayInputStream(zip.body()))) {
                for (ZipEntry entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
                    files.put(entry.getName(), packed.readAllBytes());
                }
            }
            assertThat(files.get(question.id() + ".svg"))
                    .isEqualTo(file(question, "svg", selection).body());
            assertThat(files.get(question.id() + ".csv"))
                    .isEqualTo(get("/figures/" + question.id() + ".csv" + selection)
                            .body());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "size=web, 1200, 2400",
        "size=square, 1080, 2160",
        "size=portrait, 1080, 2160",
        "size=card, 1200, 2400",
        "size=print, 174mm, 1316",
        "w=320, 320, 640",
        "w=2000, 2000, 4000",
        "w=640&h=480, 640, 1280"
    })
    void aPictureIsAsWideAsAskedAndTwiceThatInPixels(String keys, String width, int pixels) throws Exception {
        assertThat(svg(get(RATE + ".svg?" + keys).body()).getAttribute("width")).startsWith(width);
        assertThat(png(get(RATE + ".png?" + keys).body()).getWidth()).isEqualTo(pixels);
    }

    @Test
    void theWidestPictureHasFewerPixelsThanTwoForOne() throws Exception {
        assertThat(svg(get(RATE + ".svg?w=4096").body()).getAttribute("width")).startsWith("4096");
        BufferedImage png = png(get(RATE + ".png?w=4096").body());
        assertThat(png.getWidth()).isBetween(4096, 8191);
        assertThat(png.getWidth() * png.getHeight()).isLessThan(25_000_000);
    }

    @Test
    void everyChoiceIsAnotherPictureOfAnotherName() throws Exception {
        Set<String> tags = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        List<String> choices = List.of("", "?size=square", "?w=700", "?plain=1", "?theme=dark", "?theme=mono");
        for (String choice : choices) {
            HttpResponse<byte[]> answer = get(RATE + ".svg" + choice);
            tags.add(header(answer, "etag"));
            names.add(header(answer, "content-disposition"));
        }
        assertThat(tags).hasSameSizeAs(choices);
        assertThat(names).hasSameSizeAs(choices);
        assertThat(get(RATE + ".svg?size=web").body())
                .isEqualTo(get(RATE + ".svg").body());
    }

    @Test
    void aDrawingThatIsKeptCostsNothingHoweverOftenItIsAsked() throws Exception {
        String path = RATE + ".png?force=essex";
        String tag = header(get(path), "etag");
        for (int i = 0; i < 450; i++) {
            HttpResponse<byte[]> again = i % 2 == 0 ? get(path) : get(path, "If-None-Match", tag);
            assertThat(again.statusCode()).isEqualTo(i % 2 == 0 ? 200 : 304);
        }
    }

    @Test
    void theSameFrozenAddressIsTheSameBytes() throws Exception {
        for (String form : List.of("svg", "png", "zip")) {
            String path = RATE + "." + form + "?release=" + releases.current().id();
            HttpResponse<byte[]> first = get(path);
            assertThat(header(first, "cache-control")).contains("immutable");
            assertThat(get(path).body()).isEqualTo(first.body());
        }
    }
}
