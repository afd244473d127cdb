package org.frontdoor.app.cases.filter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.program.Program;

/// What the words of a filter are understood by.
///
/// @param me whose «mine» is
/// @param zone the program's, in which days begin
public record FilterGround(List<Service> services, List<Agency> agencies, Actor me, ZoneId zone, Instant now) {
    public FilterGround {
        services = List.copyOf(services);
        agencies = List.copyOf(agencies);
    }

    /// As it is now.
    public static FilterGround of(Workspace workspace) {
        ZoneId zone = workspace
                .find(Program.KIND, Program.theId())
                .map(Program::timeZone)
                .orElseGet(ZoneId::systemDefault);
        return new FilterGround(
                workspace.all(Service.KIND), workspace.all(Agency.KIND), workspace.me(), zone, workspace.now());
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }
}
