package org.frontdoor.model.number;

import java.util.UUID;

/// A run of provisional numbers that central gave to one workstation in advance and gives to nobody else, ever.
///
/// @param leaseId names the lease; asking again with the same id gets the same block
/// @param firstProvisional lowest serial
/// @param lastProvisional highest serial, inclusive
public record ProvisionalBlock(UUID leaseId, int firstProvisional, int lastProvisional) {

    public ProvisionalBlock {
        if (firstProvisional < 0
                || lastProvisional < firstProvisional
                || lastProvisional > ProvisionalNumber.LAST_SERIAL) {
            throw new IllegalArgumentException(
                    "no block of provisional numbers: " + firstProvisional + " to " + lastProvisional);
        }
    }
}
