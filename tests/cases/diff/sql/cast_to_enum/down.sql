-- phase 1 [tx] steps 1,2,3: drop cast (text as doc_state), drop routine to_state(text), drop enum doc_state
DROP CAST (text AS doc_state);
DROP FUNCTION to_state(text);
DROP TYPE doc_state;
