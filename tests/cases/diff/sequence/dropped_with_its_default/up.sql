-- phase 1 [tx] steps 1,2: drop default of invoice.id, drop sequence numbers
ALTER TABLE invoice ALTER COLUMN id DROP DEFAULT;
DROP SEQUENCE numbers;
