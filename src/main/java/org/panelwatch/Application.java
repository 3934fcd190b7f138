package org.panelwatch;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.theme.aura.Aura;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.panelwatch.command.Panelwatch;
import org.panelwatch.command.Ready;
import org.panelwatch.command.Serving;
import org.panelwatch.dataset.DataFolderMissing;
import org.panelwatch.publish.Drawings;
import org.panelwatch.publish.FigureFiles;
import org.panelwatch.publish.Site;
import org.panelwatch.question.Answers;
import org.panelwatch.release.DataRefused;
import org.panelwatch.release.Downloads;
import org.panelwatch.release.Histories;
import org.panelwatch.release.Keeping;
import org.panelwatch.release.PrivateLimits;
import org.panelwatch.release.PrivateSpaces;
import org.panelwatch.release.ReleaseFailed;
import org.panelwatch.release.Releases;
import org.panelwatch.release.Watching;
import org.panelwatch.view.preview.LinkPreviews;
import org.panelwatch.view.preview.PageHead;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Scope;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/** Panelwatch: what happens after a police misconduct panel finds gross misconduct. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("style/tokens.css")
@StyleSheet("style/base.css")
@StyleSheet("style/page.css")
@StyleSheet("style/home.css")
@StyleSheet("style/story-state.css")
@StyleSheet("style/story.css")
@StyleSheet("style/filters.css")
@StyleSheet("style/choices.css")
@StyleSheet("style/figure.css")
@StyleSheet("style/tour.css")
@StyleSheet("style/share.css")
@StyleSheet("style/search.css")
@StyleSheet("style/cases.css")
@StyleSheet("style/forces.css")
@StyleSheet("style/prose.css")
@StyleSheet("style/methods.css")
@StyleSheet("style/workbench.css")
@StyleSheet("style/mapping.css")
@StyleSheet("style/own-data.css")
@StyleSheet("style/narrow.css")
@StyleSheet("style/print.css")
public class Application implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "style/icon.svg", "any");
        page.addMetaTag("color-scheme", "light dark");
    }

    /** Leaves at once when a word failed or was a question; a running server keeps the process alive. */
    public static void main(String[] args) {
        int exitCode = Panelwatch.commandLine(Application::start).execute(args);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    private static Ready start(Serving serving) {
        List<String> settings = new ArrayList<>(List.of(
                "--server.address=" + serving.host(),
                "--server.port=" + serving.port(),
                "--panelwatch.data=" + serving.data(),
                "--panelwatch.kept=" + serving.kept(),
                "--panelwatch.releases-kept=" + serving.releasesKept()));
        if (serving.site() != null) {
            settings.add("--panelwatch.public-address=" + serving.site().address());
        }
        var context = SpringApplication.run(Application.class, settings.toArray(String[]::new));
        Thread.ofPlatform().daemon().name("warm-up").start(context.getBean(Drawings.class)::warmUp);
        return new Ready(
                context.getEnvironment().getRequiredProperty("local.server.port", Integer.class),
                context.getBean(Releases.class).current().id());
    }

    /** Opened before anything is served, so that a broken data folder keeps the application from starting. */
    @Bean(destroyMethod = "close")
    Releases releases(
            @Value("${panelwatch.data}") Path data,
            @Value("${panelwatch.kept}") Path kept,
            @Value("${panelwatch.releases-kept}") int earlier,
            Clock clock)
            throws DataFolderMissing, DataRefused, ReleaseFailed {
        return Releases.open(data, kept.resolve("releases"), Watching.USUAL, new Keeping(earlier, clock));
    }

    @Bean
    Downloads downloads(Releases releases) {
        return new Downloads(releases);
    }

    @Bean
    Histories histories(Releases releases) {
        return new Histories(releases);
    }

    /** What visitors bring; below the folder of kept things only while their visit lasts. */
    @Bean(destroyMethod = "close")
    PrivateSpaces privateSpaces(
            @Value("${panelwatch.kept}") Path kept, Environment settings, Clock clock, Releases releases)
            throws IOException {
        return new PrivateSpaces(
                kept.resolve("private"),
                limits(settings),
                clock,
                () -> releases.current().forces());
    }

    private static PrivateLimits limits(Environment settings) {
        String all = "panelwatch.workbench.";
        return new PrivateLimits(
                settings.getRequiredProperty(all + "file", DataSize.class).toBytes(),
                settings.getRequiredProperty(all + "files", Integer.class),
                settings.getRequiredProperty(all + "rows", Long.class),
                settings.getRequiredProperty(all + "visitors", Integer.class),
                settings.getRequiredProperty(all + "idle", Duration.class));
    }

    @Bean
    Answers answers(Releases releases) {
        return new Answers(releases);
    }

    @Bean(destroyMethod = "close")
    Drawings drawings() {
        return new Drawings();
    }

    @Bean
    FigureFiles figureFiles(Drawings drawings) {
        return new FigureFiles(drawings);
    }

    /**
     * From the settings alone, never from a request. Ask for it each time (ObjectProvider): a port that was any is known
     * only once it is open.
     */
    @Bean
    @Scope("prototype")
    Site site(Environment settings) {
        String address = settings.getProperty("panelwatch.public-address", "");
        return address.isEmpty()
                ? Site.listening(
                        settings.getProperty("server.address", ""),
                        settings.getProperty(
                                "local.server.port",
                                Integer.class,
                                settings.getProperty("server.port", Integer.class, 8080)))
                : Site.parse(address);
    }

    /** A public address that is none ends the start, and not the first request. */
    @Bean
    ApplicationRunner publicAddress(ObjectProvider<Site> site) {
        return start -> site.getObject();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** What the pages say before Vaadin's client starts. */
    @Bean
    VaadinServiceInitListener pageHead(Answers answers, ObjectProvider<Site> site) {
        return init -> init.addIndexHtmlRequestListener(new PageHead(new LinkPreviews(answers, site::getObject)));
    }
}
