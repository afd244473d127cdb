package org.frontdoor.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IconsTest {
    @Test
    void everySignHasOneMeaning() {
        var meanings = Arrays.stream(Icons.values()).collect(Collectors.groupingBy(Icons::literal));
        assertEquals(
                List.of(),
                meanings.values().stream().filter(each -> each.size() > 1).toList());
    }
}
