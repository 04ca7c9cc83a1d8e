-- phase 1 [tx] steps 1: make Odd "T".Id identity always
ALTER TABLE "Odd ""T""" ALTER COLUMN "Id" ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval(pg_get_serial_sequence('"Odd ""T"""', 'Id')::regclass, greatest(max("Id") + 1, 1), false) FROM "Odd ""T""";
