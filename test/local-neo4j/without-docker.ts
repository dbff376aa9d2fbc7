/** An environment in which Docker is not to be had, whatever this machine runs. */

export const WITHOUT_DOCKER: NodeJS.ProcessEnv = {
  ...process.env,
  DOCKER_HOST: 'unix:///nowhere/docker.sock',
};
