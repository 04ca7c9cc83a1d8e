-- phase 1 [tx] steps 1: try the conversion of every account.id
SELECT count(id::bigint) FROM account;

-- phase 2 [tx] steps 1: change type of account.id to bigint
ALTER TABLE account ALTER COLUMN id TYPE bigint USING id::bigint;
