-- phase 1 [tx] steps 1,2: create sequence numbers, set default of invoice.id to nextval('numbers')
CREATE SEQUENCE numbers;
ALTER TABLE invoice ALTER COLUMN id SET DEFAULT nextval('numbers');
SELECT setval('numbers', greatest(coalesce(max(id), 0) + 1, nextval('numbers')), false) FROM invoice;
