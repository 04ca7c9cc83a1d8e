-- phase 1 [tx] steps 1: make Odd "T".Id identity always
ALTER TABLE "Odd ""T""" ALTER COLUMN "Id" ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval((SELECT objid::regclass FROM pg_depend
        JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid
        WHERE deptype = 'i' AND classid = 'pg_class'::regclass
            AND attrelid = to_regclass('"Odd ""T"""') AND attname = 'Id'),
    greatest(max("Id") + 1, 1), false) FROM "Odd ""T""";
