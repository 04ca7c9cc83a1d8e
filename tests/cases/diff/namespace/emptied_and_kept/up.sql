-- phase 1 [tx] steps 1: drop enum staging.kind
DROP TYPE staging.kind;
