package org.frontdoor.central.http;

import java.util.Optional;

/// How a protocol of its own tells what went wrong, where RFC 9457 is not what its clients read.
public interface ProblemForm {
    /// The status of the answer, which need not be the problem's.
    int status(HttpProblem problem);

    /// Content type of the body.
    String type();

    byte[] body(HttpProblem problem);

    /// Which addresses have such a form, whether anything is to be had there or not.
    @FunctionalInterface
    interface ByPath {
        /// The form, or nothing for RFC 9457.
        Optional<ProblemForm> at(String path);
    }
}
