/// Central as other systems and customers reach it: GeoReport v2 and the web status, over real HTTP.
package org.frontdoor.central.open311;
