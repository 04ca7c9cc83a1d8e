-- phase 1 [tx] steps 1: rename column ticket.owner to tenant
ALTER TABLE ticket RENAME COLUMN owner TO tenant;
