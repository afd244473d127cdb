package org.frontdoor.app.contact;

import org.frontdoor.app.announcement.NewsBanner;
import org.frontdoor.app.event.EventBanner;

/// What a contact is told of, above its answers.
///
/// @param announced what is announced about it
/// @param event the mass event that it is about
public record ContactNews(NewsBanner announced, EventBanner event) {}
