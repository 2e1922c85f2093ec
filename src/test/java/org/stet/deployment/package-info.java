/** What docker-compose.yml, the realm file and the packaged program promise together. */
package org.stet.deployment;
