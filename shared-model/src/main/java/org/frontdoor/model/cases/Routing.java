package org.frontdoor.model.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.frontdoor.model.catalog.Agency;
import org.jspecify.annotations.Nullable;

/// Whose a case is.
///
/// @param service code of the service, or `null` when nobody has said yet
/// @param questionsVersion of the service's questions when they were answered; 0 without a service
/// @param agency code of the agency that has it; `311` while it waits in triage
/// @param group provider group in the agency, or empty
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Routing(@Nullable String service, int questionsVersion, String agency, String group) {
    public static final Routing TRIAGE = new Routing(null, 0, Agency.PROGRAM, "");

    /// Where a case stands when it has just come here: with 311 itself it waits in triage, with an agency on a desk.
    CaseStatus firstStatus() {
        return agency.equals(Agency.PROGRAM) ? CaseStatus.NEW : CaseStatus.ASSIGNED;
    }

    /// In triage again, keeping what the service was said to be.
    public Routing backToTriage() {
        return new Routing(service, questionsVersion, Agency.PROGRAM, "");
    }
}
