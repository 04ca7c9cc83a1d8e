-- phase 1 [tx] steps 1: change type of account.id to text
ALTER TABLE account ALTER COLUMN id TYPE text;
