/** What a developer writes: annotations that turn interfaces into tables and views. All of it is stable. */
module dev.kedge.annotation {
    requires static transitive org.jspecify;

    exports dev.kedge.annotation;
}
