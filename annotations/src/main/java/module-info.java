/** Annotations for developers, which turn interfaces into tables and views. The whole API is stable. */
module dev.kedge.annotation {
    requires static transitive org.jspecify;

    exports dev.kedge.annotation;
}
