package org.frontdoor.central.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/// What the server refuses before any route sees it (a bad address, endless headers) is a problem too.
final class JettyProblems extends ErrorHandler {
    private static final int BAD_REQUEST = 400;
    private static final int NOT_IMPLEMENTED = 501;
    private static final int VERSION_NOT_SUPPORTED = 505;

    private final Problems problems;

    JettyProblems(Problems problems) {
        this.problems = problems;
    }

    /// What the server cannot do (another version of HTTP, an unknown transfer coding) is the asker's mistake here: the
    /// words for a failure of central's own would have them try again for ever.
    private static int status(int given) {
        return given == NOT_IMPLEMENTED || given == VERSION_NOT_SUPPORTED ? BAD_REQUEST : given;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        response.setStatus(status(response.getStatus()));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        response.write(true, ByteBuffer.wrap(problems.body(Problems.of(response.getStatus()), "none")), callback);
        return true;
    }
}
