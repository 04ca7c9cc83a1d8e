-- phase 1 [tx] steps 1: create enum staging.kind
CREATE TYPE staging.kind AS ENUM ('a');
