CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RETURN NEW;
END $$;
CREATE SCHEMA "Store";
CREATE TYPE mood AS ENUM ('sad', 'ok');
COMMENT ON TYPE mood IS 'enum of ''it''
and "more" % ä';
CREATE DOMAIN rate AS numeric(5,2) CONSTRAINT "Rate 1" CHECK (VALUE > 0);
COMMENT ON CONSTRAINT "Rate 1" ON DOMAIN rate IS 'domain check of ''it''
and "more" % ä';
CREATE TYPE address AS (street text, "Zip 1" text);
COMMENT ON COLUMN address.street IS 'attribute of ''it''
and "more" % ä';
COMMENT ON COLUMN address."Zip 1" IS 'odd attribute of ''it''
and "more" % ä';
CREATE TABLE "Store"."Order" (
    id bigint NOT NULL, "Code" text NOT NULL, parent bigint, mood mood NOT NULL, span int4range NOT NULL,
    CONSTRAINT "Order_pkey" PRIMARY KEY (id),
    CONSTRAINT "Order_Code_key" UNIQUE ("Code"),
    CONSTRAINT "Order % check" CHECK ("Code" <> ''),
    CONSTRAINT "Order_parent_fkey" FOREIGN KEY (parent) REFERENCES "Store"."Order",
    CONSTRAINT "Order_span_excl" EXCLUDE USING gist (span WITH &&));
COMMENT ON CONSTRAINT "Order_pkey" ON "Store"."Order" IS 'primary key of ''it''
and "more" % ä';
COMMENT ON CONSTRAINT "Order_Code_key" ON "Store"."Order" IS 'unique of ''it''
and "more" % ä';
COMMENT ON CONSTRAINT "Order % check" ON "Store"."Order" IS 'check of ''it''
and "more" % ä';
COMMENT ON CONSTRAINT "Order_parent_fkey" ON "Store"."Order" IS 'foreign key of ''it''
and "more" % ä';
COMMENT ON CONSTRAINT "Order_span_excl" ON "Store"."Order" IS 'exclusion of ''it''
and "more" % ä';
ALTER TABLE "Store"."Order" ENABLE ROW LEVEL SECURITY;
CREATE TRIGGER "Touch it" BEFORE UPDATE ON "Store"."Order" FOR EACH ROW EXECUTE FUNCTION touch();
COMMENT ON TRIGGER "Touch it" ON "Store"."Order" IS 'trigger of ''it''
and "more" % ä';
CREATE POLICY "Own rows" ON "Store"."Order" USING (id > 0);
COMMENT ON POLICY "Own rows" ON "Store"."Order" IS 'policy of ''it''
and "more" % ä';
CREATE VIEW v AS SELECT 1 AS one;
CREATE TRIGGER instead INSTEAD OF INSERT ON v FOR EACH ROW EXECUTE FUNCTION touch();
COMMENT ON TRIGGER instead ON v IS 'view trigger of ''it''
and "more" % ä';
