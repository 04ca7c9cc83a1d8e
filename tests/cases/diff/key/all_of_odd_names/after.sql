CREATE TABLE "Order % ""x""" ("select" bigint NOT NULL, "Größe" integer NOT NULL, "a.b" text, "it's" int4range,
    CONSTRAINT "Primary Key" PRIMARY KEY ("select") INCLUDE ("a.b"),
    CONSTRAINT "100%" UNIQUE ("Größe", "select") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "table" UNIQUE ("select", "Größe"),
    CONSTRAINT """x""" EXCLUDE USING gist ("it's" WITH &&) WHERE ("Größe" > 0));
ALTER TABLE "Order % ""x""" ADD CONSTRAINT "a.b" CHECK ("a.b" <> '') NOT VALID;
ALTER TABLE "Order % ""x""" ADD CONSTRAINT "it's" FOREIGN KEY ("select", "Größe") REFERENCES "Order % ""x""" ("select", "Größe") NOT VALID;
