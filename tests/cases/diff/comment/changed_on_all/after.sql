CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RETURN NEW;
END $$;
CREATE SCHEMA "Store";
CREATE TYPE mood AS ENUM ('sad', 'ok');
COMMENT ON TYPE mood IS 'other enum';
CREATE DOMAIN rate AS numeric(5,2) CONSTRAINT "Rate 1" CHECK (VALUE > 0);
COMMENT ON CONSTRAINT "Rate 1" ON DOMAIN rate IS 'other domain check';
CREATE TYPE address AS (street text, "Zip 1" text);
COMMENT ON COLUMN address.street IS 'other attribute';
COMMENT ON COLUMN address."Zip 1" IS 'other odd attribute';
CREATE TABLE "Store"."Order" (
    id bigint NOT NULL, "Code" text NOT NULL, parent bigint, mood mood NOT NULL, span int4range NOT NULL,
    CONSTRAINT "Order_pkey" PRIMARY KEY (id),
    CONSTRAINT "Order_Code_key" UNIQUE ("Code"),
    CONSTRAINT "Order % check" CHECK ("Code" <> ''),
    CONSTRAINT "Order_parent_fkey" FOREIGN KEY (parent) REFERENCES "Store"."Order",
    CONSTRAINT "Order_span_excl" EXCLUDE USING gist (span WITH &&));
COMMENT ON CONSTRAINT "Order_pkey" ON "Store"."Order" IS 'other primary key';
COMMENT ON CONSTRAINT "Order_Code_key" ON "Store"."Order" IS 'other unique';
COMMENT ON CONSTRAINT "Order % check" ON "Store"."Order" IS 'other check';
COMMENT ON CONSTRAINT "Order_parent_fkey" ON "Store"."Order" IS 'other foreign key';
COMMENT ON CONSTRAINT "Order_span_excl" ON "Store"."Order" IS 'other exclusion';
ALTER TABLE "Store"."Order" ENABLE ROW LEVEL SECURITY;
CREATE TRIGGER "Touch it" BEFORE UPDATE ON "Store"."Order" FOR EACH ROW EXECUTE FUNCTION touch();
COMMENT ON TRIGGER "Touch it" ON "Store"."Order" IS 'other trigger';
CREATE POLICY "Own rows" ON "Store"."Order" USING (id > 0);
COMMENT ON POLICY "Own rows" ON "Store"."Order" IS 'other policy';
CREATE VIEW v AS SELECT 1 AS one;
CREATE TRIGGER instead INSTEAD OF INSERT ON v FOR EACH ROW EXECUTE FUNCTION touch();
COMMENT ON TRIGGER instead ON v IS 'other view trigger';
