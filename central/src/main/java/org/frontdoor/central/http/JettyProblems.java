package org.frontdoor.central.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/// What the server refuses before any route sees it (a bad address, endless headers) is a problem too.
final class JettyProblems extends ErrorHandler {
    private final Problems problems;

    JettyProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        response.write(true, ByteBuffer.wrap(problems.body(Problems.of(response.getStatus()), "none")), callback);
        return true;
    }
}
