package org.frontdoor.central.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.catalog.Service;

/// Tells of services that lead nowhere: a customer would be sent away without anybody to go to.
final class Ways {
    private Ways() {}

    static void tell(ServiceTable table, List<Service> services, Map<String, Agency> agencies) {
        for (Service service : services) {
            if (service.handling() != Handling.REFER) {
                continue;
            }
            Optional<String> first = service.agencies().stream()
                    .filter(code -> !code.equals(Agency.PROGRAM))
                    .findFirst();
            CsvRow row = table.row(service.code());
            if (first.isEmpty()) {
                row.warning("service \"" + service.code() + "\" is REFER, and nobody but 311 is named to refer to");
            }
            first.map(agencies::get)
                    .filter(agency -> !reachable(agency))
                    .ifPresent(agency -> row.warning("service \"" + service.code() + "\" is referred to "
                            + agency.code() + ", which has no phone, web, e-mail or address"));
        }
    }

    private static boolean reachable(Agency agency) {
        return Stream.of(agency.phone(), agency.web(), agency.email(), agency.address())
                .anyMatch(way -> !way.isBlank());
    }
}
