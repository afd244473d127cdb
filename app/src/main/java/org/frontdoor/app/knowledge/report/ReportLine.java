package org.frontdoor.app.knowledge.report;

import org.frontdoor.model.knowledge.ArticleReport;

/// A report as it is listed.
///
/// @param agency the name of the agency that answers it
/// @param caseNumber of the case it came up with, as it is said; empty for none
/// @param reporter what whoever reported it goes by
/// @param answerer what whoever answered it goes by; empty while it is open
/// @param corrector what whoever last wrote in the article's next text goes by, while that waits in review and the
///     report for an answer; empty else
/// @param answerable by this person, now
/// @param mine made by this person
record ReportLine(
        ArticleReport report,
        String agency,
        String caseNumber,
        String reporter,
        String answerer,
        String corrector,
        boolean answerable,
        boolean mine) {}
