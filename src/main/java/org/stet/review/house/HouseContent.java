package org.stet.review.house;

import java.time.Duration;

/** What the settings say, read from an input. */
record HouseContent(Duration minimumReplyTime, String publisherName, String publisherUrl) {}
