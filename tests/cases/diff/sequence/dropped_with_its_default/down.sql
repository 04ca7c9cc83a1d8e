-- phase 1 [tx] steps 1,2: create sequence numbers, set default of invoice.id to nextval('numbers')
CREATE SEQUENCE numbers;
ALTER TABLE invoice ALTER COLUMN id SET DEFAULT nextval('numbers');
SELECT setval('numbers', max(id)) FROM invoice HAVING max(id) >= (SELECT last_value + is_called::int FROM numbers);
