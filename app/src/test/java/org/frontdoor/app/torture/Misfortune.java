package org.frontdoor.app.torture;

import java.time.Duration;

/// Something that befalls a desktop or central, apart from what lines do.
final class Misfortune {
    private static final int MOST_OPERATIONS = 40;

    private final City city;
    private final Station station;

    Misfortune(City city, Station station) {
        this.city = city;
        this.station = station;
    }

    void strike() {
        switch (city.chance(16)) {
            case 0, 1 -> {
                if (city.happens(Fault.LINE_CUT, station.lineUp() ? 0.8 : 0)) {
                    station.line(false);
                } else {
                    station.line(true);
                }
            }
            case 2, 3 -> {
                if (city.happens(Fault.POWER_CUT, 1)) {
                    station.cutSoon(1 + city.chance(MOST_OPERATIONS));
                }
            }
            case 4 -> {
                if (city.happens(Fault.KILLED, 1)) {
                    station.killed();
                }
            }
            case 5 -> {
                if (city.happens(Fault.DISK_FAILS, 1)) {
                    station.diskFails(city.chance(MOST_OPERATIONS), 1 + city.chance(6));
                }
            }
            case 6 -> station.diskFull(city.happens(Fault.DISK_FULL, 0.6));
            case 7, 8 -> token();
            case 9 -> {
                if (city.happens(Fault.RIGHTS_CHANGED, 1)) {
                    city.changeRights(station);
                }
            }
            case 10 -> {
                if (city.happens(Fault.CLOCK_JUMPS, 1)) {
                    station.clockJumps(Duration.ofMinutes(city.chance(20_000) - 10_000L));
                }
            }
            case 11, 12 -> city.backUp();
            case 13 -> {
                if (city.happens(Fault.UPGRADE, station.upgraded() ? 0 : 1)) {
                    station.upgrade();
                }
            }
            case 14 -> {
                if (city.happens(Fault.DAYS_PASS, 0.5)) {
                    city.daysPass(1 + city.chance(3));
                }
            }
            default -> {
                if (city.happens(Fault.CENTRAL_RESTORED, 0.5) && !city.restore()) {
                    city.tell("... from no back-up");
                }
            }
        }
    }

    private void token() {
        if (station.tokenGood() && city.happens(Fault.TOKEN_EXPIRED, 0.7)) {
            station.tokenExpires();
        } else {
            station.signIn();
        }
    }
}
