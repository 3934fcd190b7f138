package org.panelwatch.web;

import java.io.IOException;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/** What the server says of a request that never reaches the application: of a file a {@link Problem}, otherwise a line. */
final class ProblemReport extends ErrorReportValve {

    private static final int LEAST_FAULT = 400;

    private ProblemReport() {
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        boolean file = Optional.ofNullable(request.getRequestURI())
                .filter(FilePaths::isFile)
                .isPresent();
        if (!file || response.getStatus() < LEAST_FAULT || response.getContentWritten() > 0) {
            super.report(request, response, failure);
        } else if (response.setErrorReported()) {
            write(response);
        }
    }

    private static void write(Response response) {
        HttpStatusCode status = HttpStatusCode.valueOf(response.getStatus());
        try {
            response.setHeader("X-Content-Type-Options", "nosniff");
            new Problem(status, ProblemBody.title(status)).write(response);
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            // Whoever asked has left: nobody is there to be told
        }
    }

    /** After the server's own report, so that this one speaks first. */
    @Component
    static final class Installed implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

        @Override
        public void customize(TomcatServletWebServerFactory server) {
            server.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new ProblemReport()));
        }
    }
}
